import { opaqueType } from "../../types/cel-type.ts";
import type { CelValue } from "../../values/cel-value.ts";
import { OpaqueValue } from "../../values/opaque-value.ts";
import { equalBytes, type IpAddress } from "../net/ip-address.ts";

export const ipType = opaqueType("net.IP");

/** The value of `ip('1.2.3.4')`. */
export class IpValue extends OpaqueValue {
  readonly celType = ipType;
  readonly address: IpAddress;

  constructor(address: IpAddress) {
    super();
    this.address = address;
  }

  equals(other: CelValue): boolean {
    return other instanceof IpValue && equalBytes(this.address.bytes, other.address.bytes);
  }

  override get size(): number {
    return this.address.bytes.length;
  }
}
