/** How many seats a priority level could use over a time: those taken and those waited for. */
export interface DemandSummary {
  /** Milliseconds that it is about. */
  readonly elapsed: number;
  readonly average: number;
  readonly deviation: number;
  readonly highest: number;
}

/** Follows a number over time: its average, by how long it stood, and its highest. */
export class SeatDemand {
  #value = 0;
  #since: number;
  #begun: number;
  #sum = 0;
  #squares = 0;
  #highest = 0;

  /** Times are milliseconds of one clock. */
  constructor(now: number) {
    this.#since = now;
    this.#begun = now;
  }

  set(value: number, now: number): void {
    this.#advance(now);
    this.#value = value;
    if (value > this.#highest) this.#highest = value;
  }

  /** What it was since the last time it was asked. */
  take(now: number): DemandSummary {
    this.#advance(now);
    const elapsed = now - this.#begun;
    const average = elapsed > 0 ? this.#sum / elapsed : this.#value;
    const variance = elapsed > 0 ? this.#squares / elapsed - average * average : 0;
    const summary = { elapsed, average, deviation: variance > 0 ? Math.sqrt(variance) : 0, highest: this.#highest };
    this.#begun = now;
    this.#sum = 0;
    this.#squares = 0;
    this.#highest = this.#value;
    return summary;
  }

  #advance(now: number): void {
    const elapsed = now - this.#since;
    if (elapsed <= 0) return;
    this.#sum += this.#value * elapsed;
    this.#squares += this.#value * this.#value * elapsed;
    this.#since = now;
  }
}
