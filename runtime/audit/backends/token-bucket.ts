/** Lets so many pass a second, and more at once where fewer passed before. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #most: number;
  #tokens: number;
  #filled = performance.now();

  constructor(perSecond: number, most: number) {
    this.#perSecond = perSecond;
    this.#most = most;
    this.#tokens = most;
  }

  /** Resolves when one may pass; callers wait for each other. */
  async take(): Promise<void> {
    const now = performance.now();
    this.#tokens = Math.min(this.#most, this.#tokens + ((now - this.#filled) / 1000) * this.#perSecond) - 1;
    this.#filled = now;
    if (this.#tokens >= 0) return;
    const wait = (-this.#tokens / this.#perSecond) * 1000;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
