import { parseDuration } from "../../meta/go-duration.ts";

interface Bounds {
  readonly least: number;
  readonly most: number;
  /** Three letters each, the first for `least`. */
  readonly names?: readonly string[];
}

/** Minute, hour, day of the month, month, day of the week. */
const places: readonly Bounds[] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31 },
  { least: 1, most: 12, names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] },
  { least: 0, most: 6, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] },
];

const descriptors: ReadonlySet<string> = new Set(["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"]);

/** What is wrong with a schedule of five fields or a word for one ("@daily", "@every 1h"); undefined when nothing is. */
export function cronFault(schedule: string): string | undefined {
  const spec = schedule.replace(/^(CRON_)?TZ=\S*\s*/, "").trim();
  if (spec.startsWith("@")) return descriptorFault(spec);
  const fields = spec.split(/\s+/).filter((field) => field !== "");
  if (fields.length !== places.length) return `expected exactly ${places.length} fields, found ${fields.length}: [${fields.join(" ")}]`;
  for (const [index, field] of fields.entries()) {
    for (const range of field.split(",").filter((one) => one !== "")) {
      const fault = rangeFault(range, places[index] as Bounds);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

function descriptorFault(word: string): string | undefined {
  if (descriptors.has(word)) return undefined;
  if (!word.startsWith("@every ")) return `unrecognized descriptor: ${word}`;
  const duration = word.slice("@every ".length);
  try {
    parseDuration(duration);
    return undefined;
  } catch (error) {
    return `failed to parse duration ${word}: ${(error as Error).message}`;
  }
}

/** `number`, `number-number`, `*` or `?`, each with `/step`. */
function rangeFault(range: string, bounds: Bounds): string | undefined {
  const [span = "", stepText, ...moreSteps] = range.split("/");
  const [low = "", high, ...moreNumbers] = span.split("-");
  const all = low === "*" || low === "?";
  const start = all ? bounds.least : parseNumber(low, bounds.names);
  if (typeof start === "string") return start;
  if (!all && moreNumbers.length > 0) return `too many hyphens: ${range}`;
  const stated = all ? bounds.most : high === undefined ? start : parseNumber(high, bounds.names);
  if (typeof stated === "string") return stated;
  const step = stepText === undefined ? 1 : parseNumber(stepText);
  if (typeof step === "string") return step;
  if (moreSteps.length > 0) return `too many slashes: ${range}`;
  const end = stepText !== undefined && high === undefined ? bounds.most : stated;
  if (start < bounds.least) return `beginning of range (${start}) below minimum (${bounds.least}): ${range}`;
  if (end > bounds.most) return `end of range (${end}) above maximum (${bounds.most}): ${range}`;
  if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${range}`;
  return step === 0 ? `step of range should be a positive number: ${range}` : undefined;
}

/** The number, or what is wrong with it. */
function parseNumber(text: string, names: readonly string[] = []): number | string {
  const named = names.indexOf(text.toLowerCase());
  if (named >= 0) return names.length === 12 ? named + 1 : named;
  if (!/^[+-]?\d+$/.test(text)) return `failed to parse int from ${text}: strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`;
  const number = Number(text);
  return number < 0 ? `negative number (${number}) not allowed: ${text}` : number;
}
