/**
 * A string that JavaScript's `<` orders as the UTF-8 bytes of `key` are ordered. JavaScript compares UTF-16 units, which puts
 * surrogate pairs (U+10000 and above) before U+E000 to U+FFFF; moving the surrogates behind them mends that.
 * A prefix of `key` becomes a prefix of the result. Keys without such characters, that is nearly all, are returned as they are.
 */
export function byteOrder(key: string): string {
  if (!/[\ud800-\uffff]/.test(key)) return key;
  let moved = "";
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i);
    moved += String.fromCharCode(unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);
  }
  return moved;
}

/** The smallest string, in JavaScript's order, above every string that starts with `prefix`; undefined when there is none. */
export function prefixEnd(prefix: string): string | undefined {
  for (let last = prefix.length - 1; last >= 0; last--) {
    const unit = prefix.charCodeAt(last);
    if (unit < 0xffff) return prefix.slice(0, last) + String.fromCharCode(unit + 1);
  }
  return undefined;
}
