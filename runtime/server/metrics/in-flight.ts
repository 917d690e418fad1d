import { renderFamily } from "../metric-family.ts";
import type { Family } from "./vectors.ts";

export type RequestKind = "mutating" | "readOnly";

/** Milliseconds over which the highest number of requests is told. */
const window = 1_000;

/** Of one kind: how many are in work, and the most that were at once in the last whole second. */
class Watermark {
  current = 0;
  #highest = 0;
  #last = 0;
  #since = 0;

  add(delta: 1 | -1, now: number): void {
    if (now - this.#since >= window) this.#turn(now);
    this.current += delta;
    if (this.current > this.#highest) this.#highest = this.current;
  }

  read(now: number): number {
    if (now - this.#since >= window) this.#turn(now);
    return Math.max(this.#last, this.current);
  }

  #turn(now: number): void {
    this.#last = now - this.#since < 2 * window ? this.#highest : this.current;
    this.#highest = this.current;
    this.#since = now;
  }
}

/** apiserver_current_inflight_requests: requests in work that are neither watches nor otherwise long. */
export class InFlight implements Family {
  readonly name = "apiserver_current_inflight_requests";
  readonly #kinds: Readonly<Record<RequestKind, Watermark>> = { mutating: new Watermark(), readOnly: new Watermark() };

  /** `now`: of performance.now(). */
  add(kind: RequestKind, delta: 1 | -1, now: number): void {
    this.#kinds[kind].add(delta, now);
  }

  get total(): number {
    return this.#kinds.mutating.current + this.#kinds.readOnly.current;
  }

  render(): string {
    const now = performance.now();
    return renderFamily(
      this.name,
      "gauge",
      "The most requests that were in work at once in the last second, by kind.",
      Object.entries(this.#kinds).map(([kind, watermark]) => [`{request_kind="${kind}"}`, watermark.read(now)]),
    );
  }

  reset(): void {}
}
