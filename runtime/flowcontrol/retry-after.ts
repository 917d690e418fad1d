const longest = 32;

/**
 * When a client that was refused should come back, in seconds. Doubles while many are refused, and comes down one by one
 * when few are; one for each priority level.
 */
export class RetryAfter {
  #seconds = 1;
  #raisedAt = 0;
  #second = 0;
  #count = 0;
  /** The seconds before this one in which somebody was refused. */
  #history: { readonly second: number; readonly count: number }[] = [];

  get seconds(): number {
    return this.#seconds;
  }

  /** Notes that a request was refused; `now` in milliseconds. */
  refused(now: number): void {
    const second = Math.floor(now / 1000);
    if (second === this.#second) {
      this.#count++;
      return;
    }
    const { longestUseful } = this;
    this.#history.push({ second: this.#second, count: this.#count });
    this.#history = this.#history.filter((one) => second - one.second <= longestUseful);
    this.#second = second;
    this.#count = 1;
    this.#adjust(second);
  }

  private get longestUseful(): number {
    return Math.min(2 * this.#seconds, longest);
  }

  #adjust(second: number): void {
    let refused = 0;
    for (const one of this.#history) if (second - one.second <= this.#seconds) refused += one.count;
    if (second - this.#raisedAt >= this.#seconds && refused >= 3 * this.#seconds) {
      this.#seconds = Math.min(2 * this.#seconds, longest);
      this.#raisedAt = second;
    } else if (refused < this.#seconds && this.#seconds > 1) this.#seconds--;
  }
}
