/**
 * Amounts of resources: "500m", "1Gi", "12e6". Parsing, canonical form and arithmetic as resource.Quantity has them.
 * Source: Kubernetes documentation, "Quantity" in the API reference's common definitions.
 */
export interface Quantity {
  /** The amount is `unscaled * 10^exponent`. */
  readonly unscaled: bigint;
  readonly exponent: number;
  readonly format: QuantityFormat;
  /** Set when the text it was parsed from is printed again unchanged. */
  readonly text?: string;
}

export type QuantityFormat = "DecimalExponent" | "BinarySI" | "DecimalSI";

/** A quantity that cannot be read; the message is what clients see. */
export class QuantityError extends Error {}

const wrongFormat = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
const wrongNumber = "unable to parse numeric part of quantity";
const wrongSuffix = "unable to parse quantity's suffix";

const decimalSuffixes = new Map<string, number>([
  ["n", -9],
  ["u", -6],
  ["m", -3],
  ["", 0],
  ["k", 3],
  ["M", 6],
  ["G", 9],
  ["T", 12],
  ["P", 15],
  ["E", 18],
]);
const binarySuffixes = new Map<string, number>([
  ["Ki", 10],
  ["Mi", 20],
  ["Gi", 30],
  ["Ti", 40],
  ["Pi", 50],
  ["Ei", 60],
]);
const decimalNames = new Map([...decimalSuffixes].map(([name, exponent]) => [exponent, name]));
const binaryNames = new Map([["", 0] as const, ...binarySuffixes].map(([name, exponent]) => [exponent, name]));

/** Quantities are kept to a billionth. */
const nano = -9;
const maxInt64 = (1n << 63n) - 1n;
/** Decimal digits that an int64 is sure to hold. */
const safeDigits = 18;

/** @throws QuantityError */
export function parseQuantity(text: string): Quantity {
  if (text === "") throw new QuantityError(wrongFormat);
  if (text === "0") return { unscaled: 0n, exponent: 0, format: "DecimalSI", text };
  const parts = /^([+-]?)0*(\d*)(\.(\d*))?([eEinumkKMGTP]*[-+]?\d*)$/.exec(text);
  if (parts === null) throw new QuantityError(wrongFormat);
  const positive = parts[1] !== "-";
  const whole = parts[2] === "" ? "0" : (parts[2] as string);
  const fraction = parts[4] ?? "";
  const suffix = interpretSuffix(parts[5] as string);
  const digits = whole + fraction;
  const magnitude = BigInt(digits);
  const exponent = (suffix.base === 10 ? suffix.exponent : 0) - fraction.length;
  const signed = positive ? magnitude : -magnitude;

  const precise =
    suffix.base === 10 ? digits.length <= safeDigits : fraction === "" && 15 - whole.length - Math.trunc((suffix.exponent * 3) / 10) - 1 >= 0;
  if (precise && exponent >= nano) {
    if (suffix.base === 2) {
      const keeps = (magnitude & 7n) !== 0n;
      return { unscaled: signed << BigInt(suffix.exponent), exponent, format: suffix.format, ...(keeps ? { text } : {}) };
    }
    const keeps = exponent % 3 === 0 && !digits.endsWith("000") && digits[0] !== "0";
    return { unscaled: signed, exponent, format: suffix.format, ...(keeps ? { text } : {}) };
  }
  if (parts[2] === "" && fraction === "" && !/0/.test(text)) throw new QuantityError(wrongNumber);
  return roundImprecise(suffix.base === 2 ? magnitude << BigInt(suffix.exponent) : magnitude, exponent, suffix.format, positive);
}

/** Rounds up to a billionth and caps binary amounts at the largest int64. */
function roundImprecise(magnitude: bigint, exponent: number, format: QuantityFormat, positive: boolean): Quantity {
  let unscaled = magnitude;
  let scale = exponent;
  if (scale < nano && unscaled !== 0n) {
    unscaled = divideUp(unscaled, nano - scale);
    scale = nano;
  }
  let form = format;
  if (form === "BinarySI") {
    const one = 10n ** BigInt(-scale);
    if (unscaled > maxInt64 * one) {
      unscaled = maxInt64;
      scale = 0;
    } else if (unscaled < one && unscaled > 0n) form = "DecimalSI";
  }
  return { unscaled: positive ? unscaled : -unscaled, exponent: scale, format: form };
}

/** `value / 10^places`, away from zero. */
function divideUp(value: bigint, places: number): bigint {
  const negative = value < 0n;
  const magnitude = negative ? -value : value;
  // Ten to a huge power would not fit in memory, and any such fraction rounds to one.
  const quotient =
    places > magnitude.toString().length ? (magnitude === 0n ? 0n : 1n) : (magnitude + 10n ** BigInt(places) - 1n) / 10n ** BigInt(places);
  return negative ? -quotient : quotient;
}

interface Suffix {
  readonly base: 2 | 10;
  readonly exponent: number;
  readonly format: QuantityFormat;
}

function interpretSuffix(suffix: string): Suffix {
  const decimal = decimalSuffixes.get(suffix);
  if (decimal !== undefined) return { base: 10, exponent: decimal, format: "DecimalSI" };
  const binary = binarySuffixes.get(suffix);
  if (binary !== undefined) return { base: 2, exponent: binary, format: "BinarySI" };
  if (!/^[eE][-+]?\d+$/.test(suffix)) throw new QuantityError(wrongSuffix);
  const exponent = BigInt(suffix.slice(1).replace("+", ""));
  if (exponent > maxInt64 || exponent < -maxInt64 - 1n) throw new QuantityError(wrongSuffix);
  return { base: 10, exponent: Number(BigInt.asIntN(32, exponent)), format: "DecimalExponent" };
}

/** The canonical form: no fraction, the largest suffix that loses nothing. */
export function formatQuantity(quantity: Quantity): string {
  if (quantity.text !== undefined) return quantity.text;
  if (quantity.unscaled === 0n) return "0";
  if (quantity.format === "BinarySI") {
    const whole = wholeValue(quantity);
    if (whole !== undefined && (whole >= 1024n || whole <= -1024n)) return formatBinary(whole);
  }
  let unscaled = quantity.unscaled;
  let exponent = quantity.exponent;
  while (unscaled % 10n === 0n) {
    unscaled /= 10n;
    exponent++;
  }
  while (exponent % 3 !== 0) {
    unscaled *= 10n;
    exponent--;
  }
  if (quantity.format === "DecimalExponent") return exponent === 0 ? String(unscaled) : `${unscaled}e${exponent}`;
  return `${unscaled}${decimalNames.get(exponent) ?? ""}`;
}

function formatBinary(whole: bigint): string {
  let value = whole;
  let exponent = 0;
  while (value % 1024n === 0n) {
    value /= 1024n;
    exponent += 10;
  }
  return `${value}${binaryNames.get(exponent) ?? ""}`;
}

/** The amount when it has no fraction. */
function wholeValue(quantity: Quantity): bigint | undefined {
  if (quantity.exponent >= 0) return quantity.unscaled * 10n ** BigInt(quantity.exponent);
  const one = 10n ** BigInt(-quantity.exponent);
  return quantity.unscaled % one === 0n ? quantity.unscaled / one : undefined;
}

const canonical = new Map<string, string>();
const canonicalLimit = 4096;

/**
 * What Go prints after reading `text`. The same few amounts come again and again, so results are remembered.
 * @throws QuantityError
 */
export function canonicalQuantity(text: string): string {
  const known = canonical.get(text);
  if (known !== undefined) return known;
  const result = formatQuantity(parseQuantity(text));
  if (canonical.size >= canonicalLimit) canonical.clear();
  if (text.length <= 32) canonical.set(text, result);
  return result;
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  const [left, right] = align(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The sum; it has the format of `a` unless `a` is zero. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  const [left, right] = align(a, b);
  return { unscaled: left + right, exponent: Math.min(a.exponent, b.exponent), format: a.unscaled === 0n ? b.format : a.format };
}

export function subtractQuantities(a: Quantity, b: Quantity): Quantity {
  return addQuantities(a, { unscaled: -b.unscaled, exponent: b.exponent, format: b.format });
}

/** `ceil(quantity / 10^exponent)`, away from zero: 0 for units, -3 for thousandths. */
export function scaledQuantity(quantity: Quantity, exponent: number): bigint {
  const shift = quantity.exponent - exponent;
  return shift >= 0 ? quantity.unscaled * 10n ** BigInt(shift) : divideUp(quantity.unscaled, -shift);
}

function align(a: Quantity, b: Quantity): [bigint, bigint] {
  const exponent = Math.min(a.exponent, b.exponent);
  return [a.unscaled * 10n ** BigInt(a.exponent - exponent), b.unscaled * 10n ** BigInt(b.exponent - exponent)];
}
