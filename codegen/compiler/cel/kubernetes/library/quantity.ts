import { compareQuantities, parseQuantity, QuantityError } from "../../../../../runtime/meta/quantity.ts";
import type { CelLibrary } from "../../check/environment.ts";
import { defineFunction, memberOverload, overload } from "../../check/overload.ts";
import { boolType, doubleType, intType, stringType } from "../../types/cel-type.ts";
import { CelDouble } from "../../values/cel-double.ts";
import { CelError } from "../../values/cel-error.ts";
import { type CelInt, normalizeInt } from "../../values/int.ts";
import { QuantityValue, quantityType } from "../values/quantity-value.ts";

type Q = QuantityValue;

function readQuantity(text: string): Q {
  try {
    return QuantityValue.parse(text);
  } catch (error) {
    throw error instanceof QuantityError ? new CelError(error.message) : error;
  }
}

function isQuantity(text: string): boolean {
  try {
    parseQuantity(text);
    return true;
  } catch (error) {
    if (error instanceof QuantityError) {
      return false;
    }
    throw error;
  }
}

function fromInt(value: CelInt): Q {
  return new QuantityValue({ unscaled: BigInt(value), exponent: 0, format: "DecimalExponent" }, true);
}

function compare(left: Q, right: Q): number {
  return compareQuantities(left.quantity, right.quantity);
}

function asInteger(value: Q): CelInt {
  const integer = value.asInteger();
  if (integer === undefined) {
    throw new CelError("cannot convert value to integer");
  }
  return normalizeInt(integer);
}

/** A double near the amount: the digits and the power of ten are rounded apart. */
function asDouble({ quantity: { unscaled, exponent } }: Q): number | CelDouble {
  return CelDouble.of(exponent === 0 ? Number(unscaled) : Number(unscaled) * Number(`1e${exponent}`));
}

/** `quantity`, `isQuantity`, arithmetic and comparison. Source: Kubernetes, "Common Expression Language in Kubernetes", "Kubernetes quantity library". */
export const quantityLibrary: CelLibrary = {
  name: "kubernetes.quantity",
  functions: [
    defineFunction("quantity", overload("string_to_quantity", [stringType], quantityType, readQuantity)),
    defineFunction("isQuantity", overload("is_quantity_string", [stringType], boolType, isQuantity)),
    defineFunction(
      "sign",
      overload("quantity_sign", [quantityType], intType, (value: Q) => Number(value.quantity.unscaled > 0n) - Number(value.quantity.unscaled < 0n)),
    ),
    defineFunction(
      "isGreaterThan",
      memberOverload("quantity_is_greater_than", [quantityType, quantityType], boolType, (left: Q, right: Q) => compare(left, right) > 0),
    ),
    defineFunction(
      "isLessThan",
      memberOverload("quantity_is_less_than", [quantityType, quantityType], boolType, (left: Q, right: Q) => compare(left, right) < 0),
    ),
    defineFunction("compareTo", memberOverload("quantity_compare_to", [quantityType, quantityType], intType, compare)),
    defineFunction("asApproximateFloat", memberOverload("quantity_get_float", [quantityType], doubleType, asDouble)),
    defineFunction("asInteger", memberOverload("quantity_get_int", [quantityType], intType, asInteger)),
    defineFunction(
      "isInteger",
      memberOverload("quantity_is_integer", [quantityType], boolType, (value: Q) => value.asInteger() !== undefined),
    ),
    defineFunction(
      "add",
      memberOverload("quantity_add", [quantityType, quantityType], quantityType, (left: Q, right: Q) => left.plus(right)),
      memberOverload("quantity_add_int", [quantityType, intType], quantityType, (left: Q, right: CelInt) => left.plus(fromInt(right))),
    ),
    defineFunction(
      "sub",
      memberOverload("quantity_sub", [quantityType, quantityType], quantityType, (left: Q, right: Q) => left.minus(right)),
      memberOverload("quantity_sub_int", [quantityType, intType], quantityType, (left: Q, right: CelInt) => left.minus(fromInt(right))),
    ),
  ],
};
