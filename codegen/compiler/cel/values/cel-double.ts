/**
 * A CEL double whose value is a safe integer. Bare numbers that are safe integers are ints, so these doubles need a box wherever the type is not
 * known statically; all other doubles (fractions, NaN, infinities, beyond 2^53) are bare numbers.
 */
export class CelDouble {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }

  /** The representation of a double. */
  static of(value: number): number | CelDouble {
    return Number.isSafeInteger(value) ? new CelDouble(value) : value;
  }

  valueOf(): number {
    return this.value;
  }
}

/** The number in a double of either representation; a bare integer counts where a double is declared (JSON's `1`). */
export function doubleValue(value: number | CelDouble): number {
  return typeof value === "number" ? value : value.value;
}

/** True for values that are doubles when their type is only known at run time. */
export function isDouble(value: unknown): value is number | CelDouble {
  return typeof value === "number" ? !Number.isSafeInteger(value) : value instanceof CelDouble;
}
