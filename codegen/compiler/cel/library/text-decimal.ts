/** Prints a number with all its digits and no exponent. */
export function exactDecimal(value: number | bigint): string {
  if (typeof value === "bigint" || Math.abs(value) < 1e21) {
    return typeof value === "number" && Object.is(value, -0) ? "-0" : expand(String(value));
  }
  return expand(String(value));
}

/** Prints a finite number with a fixed count of decimals, rounding the binary value half to even as Go does. */
export function fixedDecimal(value: number | bigint, precision: number): string {
  if (typeof value === "bigint") {
    return precision === 0 ? value.toString() : `${value}.${"0".repeat(precision)}`;
  }
  // A double is a whole number of 2^-1074: scale exactly, then round once.
  const negative = value < 0 || Object.is(value, -0);
  const { significand, exponent } = decompose(Math.abs(value));
  const scaled = significand * 10n ** BigInt(precision);
  const digits = (exponent >= 0 ? scaled << BigInt(exponent) : roundedShift(scaled, BigInt(-exponent))).toString().padStart(precision + 1, "0");
  const whole = digits.slice(0, digits.length - precision);
  return `${negative ? "-" : ""}${whole}${precision === 0 ? "" : `.${digits.slice(digits.length - precision)}`}`;
}

/** Prints a finite number as `d.ddde+dd`. */
export function scientificDecimal(value: number | bigint, precision: number): string {
  const [mantissa = "", exponent = "0"] = Number(value).toExponential(Math.min(precision, 100)).split("e");
  const padded = mantissa + "0".repeat(Math.max(0, precision - 100));
  return `${padded}e${exponent.startsWith("-") ? "-" : "+"}${exponent.replace(/^[+-]/, "").padStart(2, "0")}`;
}

function decompose(value: number): { readonly significand: bigint; readonly exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const fraction = bits & 0xf_ffff_ffff_ffffn;
  const biased = Number(bits >> 52n);
  return biased === 0 ? { significand: fraction, exponent: -1074 } : { significand: fraction | (1n << 52n), exponent: biased - 1075 };
}

function roundedShift(value: bigint, shift: bigint): bigint {
  const quotient = value >> shift;
  const remainder = value - (quotient << shift);
  const half = 1n << (shift - 1n);
  const up = remainder > half || (remainder === half && (quotient & 1n) === 1n);
  return up ? quotient + 1n : quotient;
}

function expand(text: string): string {
  const [mantissa = "", exponentText] = text.split("e");
  if (exponentText === undefined) {
    return text;
  }
  const negative = mantissa.startsWith("-");
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const exponent = Number(exponentText);
  const digits = whole + fraction;
  const point = whole.length + exponent;
  const body =
    point <= 0
      ? `0.${"0".repeat(-point)}${digits}`
      : point >= digits.length
        ? digits.padEnd(point, "0")
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return `${negative ? "-" : ""}${body}`;
}
