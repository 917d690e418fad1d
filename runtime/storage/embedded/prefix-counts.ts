/** So many prefixes are counted at once; beyond, the counting starts anew. */
const capacity = 4_096;

/** How many keys start with a prefix that ends in "/": counted once when first asked for, then kept by each change. */
export class PrefixCounts {
  readonly #counts = new Map<string, number>();

  /** The count for `prefix`, from `countNow` when it is not known. */
  get(prefix: string, countNow: () => number): number {
    const known = this.#counts.get(prefix);
    if (known !== undefined) return known;
    const count = countNow();
    if (prefix.endsWith("/")) {
      if (this.#counts.size >= capacity) this.#counts.clear();
      this.#counts.set(prefix, count);
    }
    return count;
  }

  /** Notes that `key` came (1) or went (-1). */
  add(key: string, difference: 1 | -1): void {
    for (let slash = key.indexOf("/"); slash >= 0; slash = key.indexOf("/", slash + 1)) {
      const prefix = key.slice(0, slash + 1);
      const count = this.#counts.get(prefix);
      if (count !== undefined) this.#counts.set(prefix, count + difference);
    }
  }
}
