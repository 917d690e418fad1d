/** Whole numbers up to 2^53 as bytes that compare as the numbers do: eight for each. */
export function orderedKey(...numbers: readonly number[]): Uint8Array {
  const key = Buffer.allocUnsafe(numbers.length * 8);
  for (const [index, number] of numbers.entries()) {
    key.writeUInt32BE(Math.floor(number / 2 ** 32), index * 8);
    key.writeUInt32BE(number % 2 ** 32, index * 8 + 4);
  }
  return key;
}

/** The number at `index` of an ordered key. */
export function orderedKeyNumber(key: Uint8Array, index: number): number {
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  return view.getUint32(index * 8) * 2 ** 32 + view.getUint32(index * 8 + 4);
}
