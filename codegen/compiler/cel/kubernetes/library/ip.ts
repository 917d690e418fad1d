import type { CelLibrary } from "../../check/environment.ts";
import { type CelFunction, defineFunction, memberOverload, overload } from "../../check/overload.ts";
import { boolType, intType, stringType, typeType } from "../../types/cel-type.ts";
import { CelError } from "../../values/cel-error.ts";
import { TypeValue } from "../../values/type-value.ts";
import { formatAddress, type IpAddress, isMapped } from "../net/ip-address.ts";
import { AddressError, parseAddress } from "../net/parse-address.ts";
import { goQuote } from "../values/go-quote.ts";
import { IpValue, ipType } from "../values/ip-value.ts";

/** Reads an address as `ip()` takes it: without zone, and no IPv4 address inside IPv6. */
export function readIp(text: string): IpAddress {
  const address = addressOf(text);
  if (address.zone !== "") {
    throw new CelError(`IP address ${goQuote(text)} with zone value is not allowed`);
  }
  if (isMapped(address)) {
    throw new CelError(`IPv4-mapped IPv6 address ${goQuote(text)} is not allowed`);
  }
  return address;
}

function addressOf(text: string): IpAddress {
  try {
    return parseAddress(text);
  } catch (error) {
    if (error instanceof AddressError) {
      throw new CelError(`IP Address ${goQuote(text)} parse error during conversion from string: ${error.message}`);
    }
    throw error;
  }
}

function isIp(text: string): boolean {
  try {
    readIp(text);
    return true;
  } catch (error) {
    if (error instanceof CelError) {
      return false;
    }
    throw error;
  }
}

function isUnspecified({ bytes }: IpAddress): boolean {
  return bytes.every((byte) => byte === 0);
}

function isLoopback({ bytes }: IpAddress): boolean {
  return bytes.length === 4 ? bytes[0] === 127 : bytes.subarray(0, 15).every((byte) => byte === 0) && bytes[15] === 1;
}

function isMulticast({ bytes }: IpAddress): boolean {
  return bytes.length === 4 ? ((bytes[0] ?? 0) & 0xf0) === 0xe0 : bytes[0] === 0xff;
}

function isLinkLocalMulticast({ bytes }: IpAddress): boolean {
  return bytes.length === 4 ? bytes[0] === 224 && bytes[1] === 0 && bytes[2] === 0 : bytes[0] === 0xff && ((bytes[1] ?? 0) & 0x0f) === 2;
}

function isLinkLocalUnicast({ bytes }: IpAddress): boolean {
  return bytes.length === 4 ? bytes[0] === 169 && bytes[1] === 254 : bytes[0] === 0xfe && ((bytes[1] ?? 0) & 0xc0) === 0x80;
}

function isGlobalUnicast(address: IpAddress): boolean {
  const isBroadcast = address.bytes.length === 4 && address.bytes.every((byte) => byte === 255);
  return !isBroadcast && !isUnspecified(address) && !isLoopback(address) && !isMulticast(address) && !isLinkLocalUnicast(address);
}

function property(name: string, id: string, holds: (address: IpAddress) => boolean): CelFunction {
  return defineFunction(
    name,
    memberOverload(id, [ipType], boolType, (value: IpValue) => holds(value.address)),
  );
}

/** `ip`, `isIP` and what addresses can be asked. Source: Kubernetes, "Common Expression Language in Kubernetes", "Kubernetes IP address library". */
export const ipLibrary: CelLibrary = {
  name: "kubernetes.net.ip",
  functions: [
    defineFunction(
      "ip",
      overload("string_to_ip", [stringType], ipType, (text: string) => new IpValue(readIp(text))),
    ),
    defineFunction(
      "family",
      memberOverload("ip_family", [ipType], intType, (value: IpValue) => (value.address.bytes.length === 4 ? 4 : 6)),
    ),
    defineFunction(
      "ip.isCanonical",
      overload("ip_is_canonical", [stringType], boolType, (text: string) => formatAddress(readIp(text)) === text),
    ),
    property("isUnspecified", "ip_is_unspecified", isUnspecified),
    property("isLoopback", "ip_is_loopback", isLoopback),
    property("isLinkLocalMulticast", "ip_is_link_local_multicast", isLinkLocalMulticast),
    property("isLinkLocalUnicast", "ip_is_link_local_unicast", isLinkLocalUnicast),
    property("isGlobalUnicast", "ip_is_global_unicast", isGlobalUnicast),
    defineFunction("isIP", overload("is_ip", [stringType], boolType, isIp)),
    defineFunction(
      "string",
      overload("ip_to_string", [ipType], stringType, (value: IpValue) => formatAddress(value.address)),
    ),
  ],
  constants: new Map([["net.IP", { type: typeType(ipType), value: new TypeValue("net.IP") }]]),
};
