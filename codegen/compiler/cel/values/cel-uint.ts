import { CelError } from "./cel-error.ts";

/** A CEL uint. Always boxed: JSON has none, they only come from literals and conversions. */
export class CelUint {
  readonly value: bigint;

  constructor(value: bigint) {
    this.value = value;
  }

  /** The uint of a mathematical result; throws "unsigned integer overflow" outside uint64. */
  static checked(value: bigint): CelUint {
    if (value < 0n || value > 0xffff_ffff_ffff_ffffn) {
      throw new CelError("unsigned integer overflow");
    }
    return new CelUint(value);
  }

  valueOf(): bigint {
    return this.value;
  }
}
