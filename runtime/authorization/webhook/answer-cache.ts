/** Answers by what was asked, each for its own time; the one that was used last is forgotten last. */
export class AnswerCache<T> {
  readonly #known = new Map<string, { readonly answer: T; readonly until: number }>();
  readonly #most: number;
  readonly #now: () => number;

  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  get(question: string): T | undefined {
    const known = this.#known.get(question);
    if (known === undefined) return undefined;
    this.#known.delete(question);
    if (known.until <= this.#now()) return undefined;
    this.#known.set(question, known);
    return known.answer;
  }

  /** `time` in milliseconds; 0 remembers nothing. */
  add(question: string, answer: T, time: number): void {
    if (time <= 0) return;
    this.#known.delete(question);
    this.#known.set(question, { answer, until: this.#now() + time });
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.#most && oldest !== undefined) this.#known.delete(oldest);
  }
}
