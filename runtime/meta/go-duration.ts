const unitNanoseconds: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  "\u00b5s": 1_000n,
  "\u03bcs": 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

/** A duration that cannot be read; the message is what clients see. */
export class DurationError extends Error {}

/**
 * "1h30m", "1.5s", "-2ms" in nanoseconds, as Go's time.ParseDuration reads them.
 * @throws DurationError
 */
export function parseDuration(text: string): bigint {
  const invalid = new DurationError(`time: invalid duration ${JSON.stringify(text)}`);
  const negative = text.startsWith("-");
  let rest = /^[-+]/.test(text) ? text.slice(1) : text;
  if (rest === "0") return 0n;
  if (rest === "") throw invalid;
  let total = 0n;
  while (rest !== "") {
    const number = /^(\d*)(?:\.(\d*))?/.exec(rest) as RegExpExecArray;
    const whole = number[1] as string;
    const fraction = number[2] ?? "";
    if (whole === "" && fraction === "") throw invalid;
    rest = rest.slice(number[0].length);
    const unit = (/^[^.\d]+/.exec(rest) ?? [""])[0];
    if (unit === "") throw new DurationError(`time: missing unit in duration ${JSON.stringify(text)}`);
    const size = unitNanoseconds[unit];
    if (size === undefined) throw new DurationError(`time: unknown unit ${JSON.stringify(unit)} in duration ${JSON.stringify(text)}`);
    rest = rest.slice(unit.length);
    total += BigInt(whole === "" ? "0" : whole) * size;
    if (fraction !== "") total += (BigInt(fraction) * size) / 10n ** BigInt(fraction.length);
    if (total > 1n << 63n || (total === 1n << 63n && !negative)) throw invalid;
  }
  return negative ? -total : total;
}

/** "1h30m0s", "1.5s", "100ms", "0s": as Go prints nanoseconds. */
export function formatDuration(nanoseconds: bigint): string {
  if (nanoseconds === 0n) return "0s";
  const sign = nanoseconds < 0n ? "-" : "";
  const value = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  if (value < 1_000n) return `${sign}${value}ns`;
  if (value < 1_000_000n) return `${sign}${withFraction(value, 1_000n)}\u00b5s`;
  if (value < 1_000_000_000n) return `${sign}${withFraction(value, 1_000_000n)}ms`;
  const minutes = value / 60_000_000_000n;
  const seconds = `${withFraction(value % 60_000_000_000n, 1_000_000_000n)}s`;
  if (minutes === 0n) return sign + seconds;
  const hours = minutes / 60n;
  return hours === 0n ? `${sign}${minutes}m${seconds}` : `${sign}${hours}h${minutes % 60n}m${seconds}`;
}

function withFraction(value: bigint, unit: bigint): string {
  const rest = value % unit;
  if (rest === 0n) return String(value / unit);
  const digits = String(rest)
    .padStart(String(unit).length - 1, "0")
    .replace(/0+$/, "");
  return `${value / unit}.${digits}`;
}
