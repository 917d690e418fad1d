import { opaqueType } from "../../types/cel-type.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { OpaqueValue } from "../../values/opaque-value.ts";
import { equalBytes } from "../net/ip-address.ts";
import type { Prefix } from "../net/parse-prefix.ts";

export const cidrType = opaqueType("net.CIDR");

/** The value of `cidr('10.0.0.0/8')`. */
export class CidrValue extends OpaqueValue {
  readonly celType = cidrType;
  readonly prefix: Prefix;

  constructor(prefix: Prefix) {
    super();
    this.prefix = prefix;
  }

  equals(other: CelValue): boolean {
    return other instanceof CidrValue && this.prefix.bits === other.prefix.bits && equalBytes(this.prefix.address.bytes, other.prefix.address.bytes);
  }

  override get size(): number {
    return Math.ceil(this.prefix.bits / 8);
  }
}
