import { goQuote } from "../values/go-quote.ts";
import type { IpAddress } from "./ip-address.ts";

/** A text that is no IP address, in the words of Go's netip.ParseAddr, which clients see. */
export class AddressError extends Error {
  constructor(input: string, message: string, at?: string) {
    super(`ParseAddr(${goQuote(input)}): ${message}${at === undefined ? "" : ` (at ${goQuote(at)})`}`);
  }
}

/** Reads an IPv4 or IPv6 address, with or without zone. @throws AddressError */
export function parseAddress(text: string): IpAddress {
  const first = /[.:%]/.exec(text)?.[0];
  switch (first) {
    case ".":
      return { bytes: Uint8Array.from(parseIpv4(text, text)), zone: "" };
    case ":":
      return parseIpv6(text);
    case "%":
      throw new AddressError(text, "missing IPv6 address");
    default:
      throw new AddressError(text, "unable to parse IP");
  }
}

/** The four numbers of `text`, which is the end of `input`. */
function parseIpv4(input: string, text: string): number[] {
  const fields: number[] = [];
  let value = 0;
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character >= "0" && character <= "9") {
      if (digits === 1 && value === 0) {
        throw new AddressError(input, "IPv4 field has octet with leading zero");
      }
      value = value * 10 + Number(character);
      digits += 1;
      if (value > 255) {
        throw new AddressError(input, "IPv4 field has value >255");
      }
    } else if (character === ".") {
      if (index === 0 || index === text.length - 1 || text.charAt(index - 1) === ".") {
        throw new AddressError(input, "IPv4 field must have at least one digit", text.slice(index));
      }
      if (fields.length === 3) {
        throw new AddressError(input, "IPv4 address too long");
      }
      fields.push(value);
      value = 0;
      digits = 0;
    } else {
      throw new AddressError(input, "unexpected character", text.slice(index));
    }
  }
  if (fields.length < 3) {
    throw new AddressError(input, "IPv4 address too short");
  }
  return [...fields, value];
}

function parseIpv6(input: string): IpAddress {
  const percent = input.indexOf("%");
  const zone = percent < 0 ? "" : input.slice(percent + 1);
  if (percent >= 0 && zone === "") {
    throw new AddressError(input, "zone must be a non-empty string");
  }
  const whole = percent < 0 ? input : input.slice(0, percent);
  return { bytes: Uint8Array.from(parseGroups(input, whole)), zone };
}

/** The sixteen bytes of an address without zone. */
function parseGroups(input: string, whole: string): number[] {
  const bytes: number[] = [];
  let ellipsis = -1;
  let rest = whole;
  if (rest.startsWith("::")) {
    ellipsis = 0;
    rest = rest.slice(2);
    if (rest === "") {
      return new Array<number>(16).fill(0);
    }
  }
  while (bytes.length < 16) {
    const digits = groupDigits(input, rest);
    if (rest.charAt(digits.length) === ".") {
      bytes.push(...embedded(input, rest, bytes.length, ellipsis));
      rest = "";
      break;
    }
    const value = Number.parseInt(digits, 16);
    bytes.push(value >> 8, value & 0xff);
    rest = rest.slice(digits.length);
    if (rest === "") {
      break;
    }
    if (!rest.startsWith(":")) {
      throw new AddressError(input, "unexpected character, want colon", rest);
    }
    if (rest.length === 1) {
      throw new AddressError(input, "colon must be followed by more characters", rest);
    }
    rest = rest.slice(1);
    if (rest.startsWith(":")) {
      if (ellipsis >= 0) {
        throw new AddressError(input, "multiple :: in address", rest);
      }
      ellipsis = bytes.length;
      rest = rest.slice(1);
      if (rest === "") {
        break;
      }
    }
  }
  if (rest !== "") {
    throw new AddressError(input, "trailing garbage after address", rest);
  }
  return expand(input, bytes, ellipsis);
}

function groupDigits(input: string, rest: string): string {
  const digits = /^[0-9a-fA-F]*/.exec(rest)?.[0] ?? "";
  if (digits.length > 4) {
    throw new AddressError(input, "each group must have 4 or less digits", rest);
  }
  if (digits === "") {
    throw new AddressError(input, "each colon-separated field must have at least one digit", rest);
  }
  return digits;
}

function embedded(input: string, rest: string, position: number, ellipsis: number): number[] {
  if (ellipsis < 0 && position !== 12) {
    throw new AddressError(input, "embedded IPv4 address must replace the final 2 fields of the address", rest);
  }
  if (position + 4 > 16) {
    throw new AddressError(input, "too many hex fields to fit an embedded IPv4 at the end of the address", rest);
  }
  return parseIpv4(input, rest);
}

function expand(input: string, bytes: readonly number[], ellipsis: number): number[] {
  if (bytes.length === 16) {
    if (ellipsis >= 0) {
      throw new AddressError(input, "the :: must expand to at least one field of zeros");
    }
    return [...bytes];
  }
  if (ellipsis < 0) {
    throw new AddressError(input, "address string too short");
  }
  return [...bytes.slice(0, ellipsis), ...new Array<number>(16 - bytes.length).fill(0), ...bytes.slice(ellipsis)];
}
