/** Instants as the API carries them: RFC 3339, read with the errors of Go's time.Parse and printed in UTC. */
export type TimeLayout = "2006-01-02T15:04:05Z07:00" | "2006-01-02T15:04:05.000000Z07:00";

/** Whole seconds: meta/v1 Time. A fraction is read and dropped. */
export const timeLayout: TimeLayout = "2006-01-02T15:04:05Z07:00";
/** Exactly six digits of a fraction: meta/v1 MicroTime. */
export const microTimeLayout: TimeLayout = "2006-01-02T15:04:05.000000Z07:00";

/** What Go's zero time prints as; the API knows it as null. */
export const zeroTime = "0001-01-01T00:00:00Z";

/** A time that cannot be read; the message is what clients see. */
export class TimeError extends Error {}

/**
 * `text` in UTC with the digits its layout asks for; "" for Go's zero time.
 * @throws TimeError
 */
export function normaliseTime(text: string, layout: TimeLayout): string {
  if (layout === timeLayout && isPlainUtc(text)) return text === zeroTime ? "" : text;
  const at = parseTime(text, layout);
  const whole = formatSeconds(at.seconds);
  if (whole === zeroTime && at.nanoseconds === 0) return "";
  if (layout === timeLayout) return whole;
  return `${whole.slice(0, -1)}.${String(Math.trunc(at.nanoseconds / 1000)).padStart(6, "0")}Z`;
}

/** True for "YYYY-MM-DDTHH:MM:SSZ" with every number surely in range: nearly all times that arrive. */
function isPlainUtc(text: string): boolean {
  if (text.length !== 20 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return false;
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return month >= 1 && month <= 12 && day >= 1 && day <= 28 && text.slice(11, 13) < "24" && text.slice(14, 16) < "60" && text.slice(17, 19) < "60";
}

function formatSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d{3}Z$/, "Z");
}

interface Instant {
  /** Since 1970 in UTC. */
  readonly seconds: number;
  readonly nanoseconds: number;
}

/** Reads `text` element by element, in the order of the layout. */
function parseTime(text: string, layout: TimeLayout): Instant {
  let rest = text;
  const fail = (element: string, at = rest): TimeError =>
    new TimeError(`parsing time ${quote(text)} as ${quote(layout)}: cannot parse ${quote(at)} as ${quote(element)}`);
  const outOfRange = (what: string): TimeError => new TimeError(`parsing time ${quote(text)}: ${what} out of range`);
  const skip = (prefix: string): void => {
    if (!rest.startsWith(prefix)) throw fail(prefix);
    rest = rest.slice(prefix.length);
  };
  const digits = (pattern: RegExp, element: string): number => {
    const found = pattern.exec(rest);
    if (found === null) throw fail(element);
    rest = rest.slice(found[0].length);
    return Number(found[0]);
  };
  const two = /^\d\d/;

  const year = digits(/^\d{4}/, "2006");
  skip("-");
  const month = digits(two, "01");
  if (month < 1 || month > 12) throw outOfRange("month");
  skip("-");
  const day = digits(two, "02");
  skip("T");
  const hour = digits(/^\d\d?/, "15");
  if (hour > 23) throw outOfRange("hour");
  skip(":");
  const minute = digits(two, "04");
  if (minute > 59) throw outOfRange("minute");
  skip(":");
  const second = digits(two, "05");
  if (second > 59) throw outOfRange("second");
  let nanoseconds = 0;
  if (layout === microTimeLayout) {
    const fraction = /^[.,](\d{6})/.exec(rest);
    if (fraction === null) throw fail(".000000");
    nanoseconds = Number(fraction[1]) * 1000;
    rest = rest.slice(7);
  } else {
    const fraction = /^[.,](\d+)/.exec(rest);
    if (fraction !== null) {
      nanoseconds = Number((fraction[1] as string).slice(0, 9).padEnd(9, "0"));
      rest = rest.slice(fraction[0].length);
    }
  }
  let offset = 0;
  if (rest.startsWith("Z")) rest = rest.slice(1);
  else {
    const zone = /^([+-])(\d\d):(\d\d)/.exec(rest);
    if (zone === null) throw fail("Z07:00");
    const hours = Number(zone[2]);
    const minutes = Number(zone[3]);
    if (hours > 24) throw outOfRange("time zone offset hour");
    if (minutes > 60) throw outOfRange("time zone offset minute");
    offset = (zone[1] === "-" ? -1 : 1) * (hours * 3600 + minutes * 60);
    rest = rest.slice(6);
  }
  if (rest !== "") throw new TimeError(`parsing time ${quote(text)}: extra text: ${quote(rest)}`);
  // Date.UTC takes years below 100 for 19xx, hence the separate setter.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (day < 1 || date.getUTCDate() !== day) throw outOfRange("day");
  date.setUTCHours(hour, minute, second);
  return { seconds: date.getTime() / 1000 - offset, nanoseconds };
}

/** Go's quoting inside time errors: quotes and backslashes escaped, other than printable ASCII as bytes. */
function quote(text: string): string {
  let out = '"';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (code >= 0x80 || code < 0x20) for (const byte of Buffer.from(char)) out += `\\x${byte.toString(16).padStart(2, "0")}`;
    else out += char === '"' || char === "\\" ? `\\${char}` : char;
  }
  return `${out}"`;
}
