import { CelError } from "./cel-error.ts";
import { Duration } from "./duration.ts";

const MIN_SECONDS = -62_135_596_800;
const MAX_SECONDS = 253_402_300_799;
const NANOSECONDS = 1_000_000_000;
const RFC3339 = /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))$/;

/** A moment between the years 1 and 9999: whole seconds since 1970 (UTC) and 0 to 999,999,999 nanoseconds. */
export class Timestamp {
  readonly seconds: number;
  readonly nanoseconds: number;

  constructor(seconds: number, nanoseconds: number) {
    this.seconds = seconds;
    this.nanoseconds = nanoseconds;
  }

  /** The timestamp of a computed moment; throws "timestamp overflow" outside the years 1 to 9999. */
  static checked(seconds: number, nanoseconds: number): Timestamp {
    if (seconds < MIN_SECONDS || seconds > MAX_SECONDS) {
      throw new CelError("timestamp overflow");
    }
    return new Timestamp(seconds, nanoseconds);
  }

  /** The same moment later by a duration, which may be negative. */
  plus(duration: Duration): Timestamp {
    const total = BigInt(this.seconds) * BigInt(NANOSECONDS) + BigInt(this.nanoseconds) + duration.nanoseconds;
    const nanoseconds = ((total % BigInt(NANOSECONDS)) + BigInt(NANOSECONDS)) % BigInt(NANOSECONDS);
    return Timestamp.checked(Number((total - nanoseconds) / BigInt(NANOSECONDS)), Number(nanoseconds));
  }

  /** The time from another moment to this one. */
  since(other: Timestamp): Duration {
    return Duration.checked(BigInt(this.seconds - other.seconds) * BigInt(NANOSECONDS) + BigInt(this.nanoseconds - other.nanoseconds));
  }
}

/** Orders two moments: negative, zero or positive. */
export function compareTimestamps(left: Timestamp, right: Timestamp): number {
  return left.seconds - right.seconds || left.nanoseconds - right.nanoseconds;
}

/** Reads an RFC 3339 date-time. Undefined when it is not one or lies outside the years 1 to 9999. */
export function parseTimestamp(text: string): Timestamp | undefined {
  const match = RFC3339.exec(text);
  if (match === null) {
    return undefined;
  }
  const [, year, month, day, hour, minute, second, fraction = "", sign, offsetHour = "0", offsetMinute = "0"] = match.map(
    (part) => part ?? undefined,
  );
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) {
    return undefined;
  }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59 || Number(offsetHour) > 23 || Number(offsetMinute) > 59) {
    return undefined;
  }
  const offset = (Number(offsetHour) * 60 + Number(offsetMinute)) * 60 * (sign === "-" ? -1 : 1);
  const seconds = date.getTime() / 1000 + Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset;
  if (seconds < MIN_SECONDS || seconds > MAX_SECONDS) {
    return undefined;
  }
  return new Timestamp(seconds, Number(fraction.slice(0, 9).padEnd(9, "0")));
}

/** Reads a full date (RFC 3339 `full-date`) as its midnight in UTC. */
export function parseDate(text: string): Timestamp | undefined {
  return /^\d{4}-\d\d-\d\d$/.test(text) ? parseTimestamp(`${text}T00:00:00Z`) : undefined;
}

/** Prints RFC 3339 in UTC with as many decimals as needed. */
export function formatTimestamp(timestamp: Timestamp): string {
  const date = new Date(timestamp.seconds * 1000).toISOString().slice(0, 19);
  const fraction = timestamp.nanoseconds.toString().padStart(9, "0").replace(/0+$/, "");
  return `${date}${fraction === "" ? "" : `.${fraction}`}Z`;
}
