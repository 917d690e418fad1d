const slabBytes = 1 << 16;

/** Hands out buffers cut from larger ones: an ArrayBuffer for each value costs more than copying the value. */
export function createSlab(): (size: number) => Buffer {
  let slab = Buffer.alloc(0);
  let used = 0;
  return (size) => {
    if (size > slabBytes >>> 3) return Buffer.allocUnsafeSlow(size);
    if (used + size > slab.length) {
      slab = Buffer.allocUnsafeSlow(slabBytes);
      used = 0;
    }
    used += size;
    return slab.subarray(used - size, used);
  };
}
