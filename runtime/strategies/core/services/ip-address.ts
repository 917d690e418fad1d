import { isIP } from "node:net";
import type { IpFamily } from "./service.ts";

/** The addresses of a CIDR that services may get: `size` of them from `first`, without network and broadcast address. */
export interface AddressRange {
  readonly cidr: string;
  readonly family: IpFamily;
  readonly first: bigint;
  /** Addresses after `first`, at most 2^32. */
  readonly size: number;
}

const sizeLimit = 2 ** 32;

/** @throws Error when `cidr` is none. */
export function parseRange(cidr: string): AddressRange {
  const [address = "", length = ""] = cidr.split("/");
  const kind = isIP(address);
  const bits = kind === 4 ? 32 : 128;
  const prefix = Number(length);
  if (kind === 0 || !/^\d+$/.test(length) || prefix > bits) throw new Error(`${cidr} is no CIDR`);
  const all = 1n << BigInt(bits - prefix);
  const network = (toNumber(address) / all) * all;
  // IPv4 keeps the broadcast address back.
  const usable = all - (kind === 4 ? 2n : 1n);
  return { cidr, family: kind === 4 ? "IPv4" : "IPv6", first: network + 1n, size: usable > BigInt(sizeLimit) ? sizeLimit : Number(usable) };
}

export function familyOf(address: string): IpFamily {
  return address.includes(":") ? "IPv6" : "IPv4";
}

/** The address at `index` of a range. */
export function addressAt(range: AddressRange, index: number): string {
  return toText(range.first + BigInt(index), range.family);
}

/** Where `address` is in a range; -1 when it is not. */
export function indexIn(range: AddressRange, address: string): number {
  if (isIP(address) === 0 || familyOf(address) !== range.family) return -1;
  const index = toNumber(address) - range.first;
  return index >= 0n && index < BigInt(range.size) ? Number(index) : -1;
}

function toNumber(address: string): bigint {
  if (!address.includes(":")) return address.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);
  const [head = "", tail] = address.split("::");
  const before = groups(head);
  const after = tail === undefined ? [] : groups(tail);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0n);
  return [...before, ...zeros, ...after].reduce((sum, part) => sum * 65536n + part, 0n);
}

function groups(text: string): bigint[] {
  if (text === "") return [];
  return text.split(":").flatMap((part) => {
    if (!part.includes(".")) return [BigInt(`0x${part}`)];
    const four = toNumber(part);
    return [four >> 16n, four & 0xffffn];
  });
}

function toText(value: bigint, family: IpFamily): string {
  if (family === "IPv4") return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join(".");
  const parts = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(16 * (7 - index))) & 0xffffn).toString(16));
  return new URL(`http://[${parts.join(":")}]`).hostname.slice(1, -1);
}
