import { parseQuantity, QuantityError } from "../../meta/quantity.ts";

/** -1, 0 or 1: the sign of an amount. An amount that cannot be read, or is absent, is 0. */
export function quantitySign(value: unknown): number {
  if (typeof value !== "string" && typeof value !== "number") return 0;
  try {
    const { unscaled } = parseQuantity(String(value));
    return unscaled > 0n ? 1 : unscaled < 0n ? -1 : 0;
  } catch (error) {
    if (error instanceof QuantityError) return 0;
    throw error;
  }
}
