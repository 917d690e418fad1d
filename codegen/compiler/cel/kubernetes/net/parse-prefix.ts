import { goQuote } from "../values/go-quote.ts";
import type { IpAddress } from "./ip-address.ts";
import { AddressError, parseAddress } from "./parse-address.ts";

/** A network in CIDR notation; the address may have bits after the prefix. */
export interface Prefix {
  readonly address: IpAddress;
  readonly bits: number;
}

/** A text that is no network, in the words of Go's netip.ParsePrefix. */
export class PrefixError extends Error {
  constructor(input: string, message: string) {
    super(`netip.ParsePrefix(${goQuote(input)}): ${message}`);
  }
}

/** Reads `10.0.0.0/8`. @throws PrefixError */
export function parsePrefix(text: string): Prefix {
  const slash = text.lastIndexOf("/");
  if (slash < 0) {
    throw new PrefixError(text, "no '/'");
  }
  const address = addressOf(text, slash);
  if (address.zone !== "") {
    throw new PrefixError(text, "IPv6 zones cannot be present in a prefix");
  }
  const digits = text.slice(slash + 1);
  if (!/^(?:[1-9][0-9]*|0)$/.test(digits) || digits.length > 18) {
    throw new PrefixError(text, `bad bits after slash: ${goQuote(digits)}`);
  }
  const bits = Number(digits);
  if (bits > 8 * address.bytes.length) {
    throw new PrefixError(text, "prefix length out of range");
  }
  return { address, bits };
}

function addressOf(text: string, slash: number): IpAddress {
  try {
    return parseAddress(text.slice(0, slash));
  } catch (error) {
    throw error instanceof AddressError ? new PrefixError(text, error.message) : error;
  }
}
