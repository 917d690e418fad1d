import type { CelValue } from "./cel-value.ts";

/** An `optional_type(T)`: a value or none. */
export class Optional {
  static readonly none = new Optional(undefined);

  readonly value: CelValue | undefined;

  private constructor(value: CelValue | undefined) {
    this.value = value;
  }

  static of(value: CelValue): Optional {
    return new Optional(value);
  }
}
