import type { Histogram } from "../server/metric-family.ts";
import { type DemandSummary, SeatDemand } from "./seat-demand.ts";

/** What is going on at a level at one moment. */
export interface LevelState {
  readonly waiting: number;
  readonly waitingSeats: number;
  readonly running: number;
  readonly seatsInUse: number;
}

/** How long a part of a whole was at or below each bound: nanoseconds, as kube-apiserver's timing histograms count. */
class TimedPart {
  readonly histogram: Histogram;
  #part = 0;

  constructor(histogram: Histogram) {
    this.histogram = histogram;
  }

  /** `nanoseconds` are those since the last call. */
  set(part: number, nanoseconds: number): void {
    if (nanoseconds > 0) this.histogram.observe(this.#part, nanoseconds);
    this.#part = part;
  }
}

const requestBounds = [0, 0.001, 0.003, 0.01, 0.03, 0.1, 0.25, 0.5, 0.75, 1];
const seatBounds = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];
const demandBounds = [0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.7, 2, 2.8, 4, 6];

/** How much of a priority level is used over time: for the next loan of seats, and for those who look at metrics. */
export class LevelUse {
  readonly waiting: TimedPart;
  readonly running: TimedPart;
  readonly seats: TimedPart;
  readonly demanded: TimedPart;
  readonly #demand: SeatDemand;
  #since: number;
  #seats = 1;
  #places = 1;

  constructor(now: number, histogram: (bounds: readonly number[]) => Histogram) {
    this.waiting = new TimedPart(histogram(requestBounds));
    this.running = new TimedPart(histogram(requestBounds));
    this.seats = new TimedPart(histogram(seatBounds));
    this.demanded = new TimedPart(histogram(demandBounds));
    this.#demand = new SeatDemand(now);
    this.#since = now;
  }

  /** So many seats, and places in queues, are the whole; neither is 0. */
  setWhole(seats: number, places: number): void {
    this.#seats = seats;
    this.#places = places;
  }

  note({ waiting, waitingSeats, running, seatsInUse }: LevelState, now: number): void {
    const nanoseconds = (now - this.#since) * 1e6;
    this.#since = now;
    this.#demand.set(seatsInUse + waitingSeats, now);
    this.waiting.set(waiting / this.#places, nanoseconds);
    this.running.set(running / this.#seats, nanoseconds);
    this.seats.set(seatsInUse / this.#seats, nanoseconds);
    this.demanded.set((seatsInUse + waitingSeats) / this.#seats, nanoseconds);
  }

  /** What was asked for since the last time. */
  takeDemand(now: number): DemandSummary {
    return this.#demand.take(now);
  }
}
