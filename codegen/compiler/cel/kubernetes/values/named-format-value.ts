import { opaqueType } from "../../types/cel-type.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { OpaqueValue } from "../../values/opaque-value.ts";

export const namedFormatType = opaqueType("kubernetes.NamedFormat");

/** The value of `format.dns1123Label()`. `patternLength` is that of the pattern which its price is reckoned with. */
export class NamedFormatValue extends OpaqueValue {
  readonly celType = namedFormatType;
  readonly name: string;
  readonly patternLength: number;
  readonly faults: (text: string) => readonly string[];

  constructor(name: string, patternLength: number, faults: (text: string) => readonly string[]) {
    super();
    this.name = name;
    this.patternLength = patternLength;
    this.faults = faults;
  }

  equals(other: CelValue): boolean {
    return other instanceof NamedFormatValue && this.name === other.name;
  }
}
