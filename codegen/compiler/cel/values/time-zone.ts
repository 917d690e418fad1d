const FIXED = /^([+-]?)(\d\d):(\d\d)$/;
const MAX_ZONES = 64;
const formats = new Map<string, Intl.DateTimeFormat>();

/** How far a time zone's clock is ahead of UTC at a moment, in seconds: IANA names (`Australia/Sydney`) and fixed offsets (`+02:30`, `02:30`). Undefined for unknown zones. */
export function offsetSeconds(zone: string, seconds: number): number | undefined {
  const fixed = FIXED.exec(zone);
  if (fixed !== null) {
    const offset = (Number(fixed[2]) * 60 + Number(fixed[3])) * 60;
    return fixed[1] === "-" ? -offset : offset;
  }
  const format = formatOf(zone);
  if (format === undefined) {
    return undefined;
  }
  const parts = new Map(format.formatToParts(new Date(seconds * 1000)).map((part) => [part.type, part.value]));
  const read = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type) ?? 0);
  const local = new Date(0);
  const year = parts.get("era") === "BC" ? 1 - read("year") : read("year");
  local.setUTCFullYear(year, read("month") - 1, read("day"));
  local.setUTCHours(read("hour"), read("minute"), read("second"));
  return local.getTime() / 1000 - seconds;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formats.get(zone);
  if (known !== undefined) {
    return known;
  }
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      era: "short",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    if (formats.size >= MAX_ZONES) {
      formats.clear();
    }
    formats.set(zone, format);
    return format;
  } catch {
    return undefined;
  }
}
