import type { CelType } from "../types/cel-type.ts";
import type { CelValue } from "./cel-value.ts";

/** A value of a library's own type (a quantity, a URL, an IP address). Subclasses say their type and equality. */
export abstract class OpaqueValue {
  abstract readonly celType: CelType;
  abstract equals(other: CelValue): boolean;

  /** What the value counts as where the price of a call depends on sizes. */
  get size(): number {
    return 1;
  }
}
