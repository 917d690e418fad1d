import type { CelLibrary } from "../../check/environment.ts";
import { defineFunction, memberOverload, overload } from "../../check/overload.ts";
import { boolType, intType, stringType, typeType } from "../../types/cel-type.ts";
import { CelError, noSuchOverload } from "../../values/cel-error.ts";
import { TypeValue } from "../../values/type-value.ts";
import { equalBytes, formatAddress, type IpAddress, isMapped, maskBytes } from "../net/ip-address.ts";
import { type Prefix, PrefixError, parsePrefix } from "../net/parse-prefix.ts";
import { CidrValue, cidrType } from "../values/cidr-value.ts";
import { goQuote } from "../values/go-quote.ts";
import { IpValue, ipType } from "../values/ip-value.ts";
import { readIp } from "./ip.ts";

const CONTEXT = "network address parse error during conversion from string: ";

/** Reads a network as `cidr()` takes it. */
function readCidr(text: string): Prefix {
  const prefix = prefixOf(text);
  if (isMapped(prefix.address)) {
    throw new CelError(`${CONTEXT}IPv4-mapped IPv6 address ${goQuote(text)} is not allowed`);
  }
  return prefix;
}

function prefixOf(text: string): Prefix {
  try {
    return parsePrefix(text);
  } catch (error) {
    throw error instanceof PrefixError ? new CelError(CONTEXT + CONTEXT + error.message) : error;
  }
}

function isCidr(text: string): boolean {
  try {
    readCidr(text);
    return true;
  } catch (error) {
    if (error instanceof CelError) {
      return false;
    }
    throw error;
  }
}

/** A text that is no address fails as an argument of a wrong type does, which is how Kubernetes answers. */
function readArgument(text: string): IpAddress {
  try {
    return readIp(text);
  } catch (error) {
    throw error instanceof CelError ? noSuchOverload() : error;
  }
}

function containsAddress({ address, bits }: Prefix, other: IpAddress): boolean {
  return address.bytes.length === other.bytes.length && equalBytes(maskBytes(address.bytes, bits), maskBytes(other.bytes, bits));
}

function containsPrefix(outer: Prefix, inner: Prefix): boolean {
  return outer.bits <= inner.bits && containsAddress(outer, inner.address);
}

function formatPrefix({ address, bits }: Prefix): string {
  return `${formatAddress(address)}/${bits}`;
}

/** `cidr`, `isCIDR` and what networks can be asked. Source: Kubernetes, "Common Expression Language in Kubernetes", "Kubernetes CIDR library". */
export const cidrLibrary: CelLibrary = {
  name: "kubernetes.net.cidr",
  functions: [
    defineFunction(
      "cidr",
      overload("string_to_cidr", [stringType], cidrType, (text: string) => new CidrValue(readCidr(text))),
    ),
    defineFunction(
      "containsIP",
      memberOverload("cidr_contains_ip_string", [cidrType, stringType], boolType, (network: CidrValue, text: string) =>
        containsAddress(network.prefix, readArgument(text)),
      ),
      memberOverload("cidr_contains_ip_ip", [cidrType, ipType], boolType, (network: CidrValue, other: IpValue) =>
        containsAddress(network.prefix, other.address),
      ),
    ),
    defineFunction(
      "containsCIDR",
      memberOverload("cidr_contains_cidr_string", [cidrType, stringType], boolType, (network: CidrValue, text: string) =>
        containsPrefix(network.prefix, readCidr(text)),
      ),
      memberOverload("cidr_contains_cidr", [cidrType, cidrType], boolType, (network: CidrValue, other: CidrValue) =>
        containsPrefix(network.prefix, other.prefix),
      ),
    ),
    defineFunction(
      "ip",
      memberOverload("cidr_ip", [cidrType], ipType, (network: CidrValue) => new IpValue(network.prefix.address)),
    ),
    defineFunction(
      "prefixLength",
      memberOverload("cidr_prefix_length", [cidrType], intType, (network: CidrValue) => network.prefix.bits),
    ),
    defineFunction(
      "masked",
      memberOverload(
        "cidr_masked",
        [cidrType],
        cidrType,
        ({ prefix: { address, bits } }: CidrValue) => new CidrValue({ address: { bytes: maskBytes(address.bytes, bits), zone: "" }, bits }),
      ),
    ),
    defineFunction("isCIDR", overload("is_cidr", [stringType], boolType, isCidr)),
    defineFunction(
      "string",
      overload("cidr_to_string", [cidrType], stringType, (network: CidrValue) => formatPrefix(network.prefix)),
    ),
  ],
  constants: new Map([["net.CIDR", { type: typeType(cidrType), value: new TypeValue("net.CIDR") }]]),
};
