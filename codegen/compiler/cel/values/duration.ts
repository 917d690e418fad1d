import { CelError } from "./cel-error.ts";
import { isInt64 } from "./int.ts";

/** A length of time in whole nanoseconds, within int64 as in Go. */
export class Duration {
  readonly nanoseconds: bigint;

  constructor(nanoseconds: bigint) {
    this.nanoseconds = nanoseconds;
  }

  /** The duration of a computed length; throws "duration overflow" outside int64. */
  static checked(nanoseconds: bigint): Duration {
    if (!isInt64(nanoseconds)) {
      throw new CelError("duration overflow");
    }
    return new Duration(nanoseconds);
  }
}

const UNITS: ReadonlyMap<string, bigint> = new Map([
  ["ns", 1n],
  ["us", 1_000n],
  ["µs", 1_000n],
  ["μs", 1_000n],
  ["ms", 1_000_000n],
  ["s", 1_000_000_000n],
  ["m", 60_000_000_000n],
  ["h", 3_600_000_000_000n],
]);

const PART = /(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/y;

/** Reads Go's duration text: `1h30m`, `-1.5s`, `0`. Undefined when it is not one or does not fit int64 nanoseconds. */
export function parseDuration(text: string): Duration | undefined {
  const signed = /^[+-]/.test(text);
  const body = signed ? text.slice(1) : text;
  if (body === "0") {
    return new Duration(0n);
  }
  let total = 0n;
  let at = 0;
  while (at < body.length) {
    PART.lastIndex = at;
    const match = PART.exec(body);
    const whole = match?.[1] ?? "";
    const fraction = match?.[2] ?? "";
    const unit = UNITS.get(match?.[3] ?? "");
    if (match === null || unit === undefined || (whole === "" && fraction === "") || whole.length > 20) {
      return undefined;
    }
    total += BigInt(whole || "0") * unit;
    const digits = fraction.slice(0, 18);
    total += (BigInt(digits || "0") * unit) / 10n ** BigInt(digits.length);
    at += match[0].length;
  }
  const nanoseconds = text.startsWith("-") ? -total : total;
  return body === "" || !isInt64(nanoseconds) ? undefined : new Duration(nanoseconds);
}

/** Prints seconds with as many decimals as needed, `5400s`, `-0.5s`. */
export function formatDuration(duration: Duration): string {
  const negative = duration.nanoseconds < 0n;
  const magnitude = negative ? -duration.nanoseconds : duration.nanoseconds;
  const fraction = (magnitude % 1_000_000_000n).toString().padStart(9, "0").replace(/0+$/, "");
  return `${negative ? "-" : ""}${magnitude / 1_000_000_000n}${fraction === "" ? "" : `.${fraction}`}s`;
}
