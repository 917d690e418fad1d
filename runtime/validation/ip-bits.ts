import { isIPv4 } from "node:net";

/** A valid network, "10.0.0.0/8". */
export function parseNetwork(text: string): { readonly width: 32 | 128; readonly length: number; readonly bits: bigint } {
  const [address = "", length = ""] = text.split("/");
  return { width: isIPv4(address) ? 32 : 128, length: Number(length), bits: addressBits(address) };
}

/** The bits of a valid address, as a number of 32 or 128 bits. */
export function addressBits(address: string): bigint {
  if (isIPv4(address)) return address.split(".").reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
  const [head = "", tail] = address.split("::");
  const before = groupsOf(head);
  const after = tail === undefined ? [] : groupsOf(tail);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0n);
  return [...before, ...zeros, ...after].reduce((bits, group) => (bits << 16n) | group, 0n);
}

function groupsOf(text: string): bigint[] {
  if (text === "") return [];
  return text.split(":").flatMap((group) => {
    if (!group.includes(".")) return [BigInt(`0x${group}`)];
    const bits = addressBits(group);
    return [bits >> 16n, bits & 0xffffn];
  });
}

/** A valid address as RFC 5952 writes it: the longest run of zeros left out, no leading zeros, lower case. */
export function canonicalAddress(address: string): string {
  if (isIPv4(address)) return address;
  // The host of a URL is written so.
  return new URL(`http://[${address}]`).hostname.slice(1, -1);
}
