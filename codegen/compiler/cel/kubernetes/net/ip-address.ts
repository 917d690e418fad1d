/** An IP address: 4 or 16 bytes in network order, and the zone of an IPv6 address (`eth0`), empty without one. */
export interface IpAddress {
  readonly bytes: Uint8Array;
  readonly zone: string;
}

/** Whether an IPv6 address holds an IPv4 address: `::ffff:1.2.3.4`. */
export function isMapped(address: IpAddress): boolean {
  const { bytes } = address;
  return bytes.length === 16 && bytes.subarray(0, 10).every((byte) => byte === 0) && bytes[10] === 0xff && bytes[11] === 0xff;
}

/** The canonical text: dotted numbers, or RFC 5952's form of IPv6. */
export function formatAddress(address: IpAddress): string {
  const { bytes } = address;
  if (bytes.length === 4) {
    return bytes.join(".");
  }
  const groups = Array.from({ length: 8 }, (_, index) => ((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0));
  const { start, length } = longestZeros(groups);
  const text = (from: number, to?: number) =>
    groups
      .slice(from, to)
      .map((group) => group.toString(16))
      .join(":");
  const whole = length < 2 ? text(0) : `${text(0, start)}::${text(start + length)}`;
  return address.zone === "" ? whole : `${whole}%${address.zone}`;
}

/** The longest run of zeros, the first of several. */
function longestZeros(groups: readonly number[]): { readonly start: number; readonly length: number } {
  let best = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start += 1) {
    let end = start;
    while (end < groups.length && groups[end] === 0) {
      end += 1;
    }
    if (end - start > best.length) {
      best = { start, length: end - start };
    }
  }
  return best;
}

/** The same bytes. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** The address with all bits after the first `bits` cleared. */
export function maskBytes(bytes: Uint8Array, bits: number): Uint8Array {
  return bytes.map((byte, index) => {
    const kept = Math.min(8, Math.max(0, bits - 8 * index));
    return byte & (0xff << (8 - kept));
  });
}
