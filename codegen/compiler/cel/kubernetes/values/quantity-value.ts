import { addQuantities, compareQuantities, parseQuantity, type Quantity, subtractQuantities } from "../../../../../runtime/meta/quantity.ts";
import { opaqueType } from "../../types/cel-type.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { isInt64 } from "../../values/int.ts";
import { OpaqueValue } from "../../values/opaque-value.ts";

export const quantityType = opaqueType("kubernetes.Quantity");

const BINARY_POWERS: ReadonlyMap<string, number> = new Map([
  ["Ki", 10],
  ["Mi", 20],
  ["Gi", 30],
  ["Ti", 40],
  ["Pi", 50],
  ["Ei", 60],
]);

/** The value of `quantity('1.5Gi')`. Go keeps amounts as an int64 and a power of ten while they fit, and only these can be integers. */
export class QuantityValue extends OpaqueValue {
  readonly celType = quantityType;
  readonly quantity: Quantity;
  readonly isSmall: boolean;

  constructor(quantity: Quantity, isSmall: boolean) {
    super();
    this.quantity = quantity;
    this.isSmall = isSmall;
  }

  /** @throws QuantityError */
  static parse(text: string): QuantityValue {
    const quantity = parseQuantity(text);
    return new QuantityValue(quantity, isKeptSmall(text, quantity));
  }

  equals(other: CelValue): boolean {
    return other instanceof QuantityValue && compareQuantities(this.quantity, other.quantity) === 0;
  }

  plus(other: QuantityValue): QuantityValue {
    return this.#combined(other, addQuantities);
  }

  minus(other: QuantityValue): QuantityValue {
    return this.#combined(other, subtractQuantities);
  }

  /** The amount as an int64, undefined when it is not kept as one. */
  asInteger(): bigint | undefined {
    const { unscaled, exponent } = this.quantity;
    if (!this.isSmall || exponent < 0 || exponent > 18) {
      return this.isSmall && unscaled === 0n && exponent >= 0 ? 0n : undefined;
    }
    const value = unscaled * 10n ** BigInt(exponent);
    return isInt64(value) ? value : undefined;
  }

  #combined(other: QuantityValue, combine: (left: Quantity, right: Quantity) => Quantity): QuantityValue {
    const areSmall = this.isSmall && other.isSmall;
    if (areSmall && other.quantity.unscaled === 0n) {
      return this;
    }
    const result = combine(this.quantity, other.quantity);
    if (areSmall && this.quantity.unscaled === 0n) {
      return new QuantityValue(combine({ ...this.quantity, exponent: other.quantity.exponent }, other.quantity), true);
    }
    return new QuantityValue(result, areSmall && isInt64(result.unscaled));
  }
}

/** Whether Go's parser keeps the amount as an int64: at most 18 digits, and binary ones only without fraction and far from the limit. */
function isKeptSmall(text: string, quantity: Quantity): boolean {
  const [, whole = "", fraction = "", suffix = ""] = /^[+-]?0*(\d*)(?:\.(\d*))?(.*)$/.exec(text) ?? [];
  const digits = (whole === "" ? "0" : whole).length;
  const power = BINARY_POWERS.get(suffix);
  if (power !== undefined) {
    return fraction === "" && 15 - digits - Math.trunc((power * 3) / 10) - 1 >= 0;
  }
  return digits + fraction.length <= 18 && quantity.exponent >= -9;
}
