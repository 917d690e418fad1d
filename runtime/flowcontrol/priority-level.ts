import type { Histogram } from "../server/metric-family.ts";
import { type Clock, type Discipline, FairQueues } from "./fair-queues.ts";
import type { PriorityLevelConfiguration, Queuing } from "./flow-objects.ts";
import { LevelUse } from "./level-use.ts";
import { RetryAfter } from "./retry-after.ts";

/** Seats that a level has by its configuration. */
export interface LevelLimits {
  readonly nominal: number;
  /** What it keeps when others borrow all they may. */
  readonly lowest: number;
  /** What it has when it borrows all it may. */
  readonly highest: number;
}

/** How many seats a level could use, as it was seen over the last period. */
export interface LevelDemand {
  readonly highest: number;
  readonly average: number;
  readonly deviation: number;
  /** Rises at once and falls slowly: half of the way in five minutes. */
  readonly smoothed: number;
}

const smoothing = 0.977;
/** No request takes more than this part of its level. */
const widest = 0.15;

/** One PriorityLevelConfiguration at work. */
export class PriorityLevel {
  readonly name: string;
  readonly queues: FairQueues;
  readonly retryAfter = new RetryAfter();
  configuration: PriorityLevelConfiguration;
  limits: LevelLimits = { nominal: 0, lowest: 0, highest: 0 };
  demand: LevelDemand = { highest: 0, average: 0, deviation: 0, smoothed: 0 };
  /** The seats that were reckoned for it before they were rounded. */
  target = 0;
  /** Set while it is gone from storage, and has requests left. */
  quiescing = false;
  readonly use: LevelUse;
  readonly #clock: Clock;
  #allSeats = 0;

  constructor(configuration: PriorityLevelConfiguration, clock: Clock, histogram: (bounds: readonly number[]) => Histogram) {
    this.name = configuration.metadata.name;
    this.configuration = configuration;
    this.#clock = clock;
    this.use = new LevelUse(clock.now(), histogram);
    this.queues = new FairQueues(clock, this.use);
  }

  get uid(): string {
    return this.configuration.metadata.uid ?? "";
  }

  get exempt(): boolean {
    return this.configuration.spec.type === "Exempt";
  }

  get shares(): number {
    const { limited, exempt } = this.configuration.spec;
    return limited === undefined ? (exempt?.nominalConcurrencyShares ?? 0) : (limited.nominalConcurrencyShares ?? 30);
  }

  /** How requests wait; undefined where they do not. */
  get queuing(): Queuing | undefined {
    const response = this.configuration.spec.limited?.limitResponse;
    return response?.type === "Queue" ? response.queuing : undefined;
  }

  /** The most seats that one request may take; undefined where nothing says so. */
  get widestRequest(): number | undefined {
    const { queuing } = this;
    const { nominal } = this.limits;
    return queuing === undefined ? undefined : Math.max(1, Math.min(Math.ceil(nominal * widest), Math.floor(nominal / queuing.handSize)));
  }

  /** Sets the limits that so many nominal seats make; `all` are those of the server. */
  setNominal(nominal: number, all: number): void {
    const { limited, exempt } = this.configuration.spec;
    const lent = Math.round((nominal * ((limited ?? exempt)?.lendablePercent ?? 0)) / 100);
    const borrowing = limited?.borrowingLimitPercent;
    const borrowed = borrowing === undefined ? all : Math.round((nominal * borrowing) / 100);
    this.#allSeats = all;
    this.limits = { nominal, lowest: nominal - lent, highest: nominal + borrowed };
  }

  /** Brings what is counted over time up to now. */
  settle(): void {
    this.use.note(this.queues, this.#clock.now());
  }

  /** Closes a period: what it could have used is what the next one's seats are shared by. */
  takeDemand(): void {
    const { elapsed, average, deviation, highest } = this.use.takeDemand(this.#clock.now());
    if (elapsed <= 0) {
      this.demand = { ...this.demand, highest };
      return;
    }
    const envelope = average + deviation;
    const smoothed = Math.max(envelope, smoothing * this.demand.smoothed + (1 - smoothing) * envelope);
    this.demand = { highest, average, deviation, smoothed };
  }

  /** Gives it so many seats until the next period. */
  setSeats(seats: number): void {
    const { queuing } = this;
    const discipline: Discipline = this.exempt ? "exempt" : (queuing ?? "reject");
    this.use.setWhole(
      seats > 0 ? seats : Math.max(1, Math.round(this.#allSeats / 10)),
      queuing === undefined ? 1 : queuing.queues * queuing.queueLengthLimit,
    );
    this.queues.configure(discipline, seats);
  }
}

/** Whether a configuration can be used; one that cannot is as if it were not there. Validation lets none of those pass. */
export function isUsable({ metadata, spec }: PriorityLevelConfiguration): boolean {
  if (spec === undefined || (spec.type === "Exempt") !== (metadata.name === "exempt")) return false;
  if (spec.type === "Exempt") return spec.limited === undefined;
  const response = spec.limited?.limitResponse;
  if (spec.type !== "Limited" || response === undefined) return false;
  if (response.type === "Reject") return response.queuing === undefined;
  const { queues = 0, handSize = 0, queueLengthLimit = 0 } = response.queuing ?? {};
  return response.type === "Queue" && queues > 0 && handSize > 0 && handSize <= queues && queueLengthLimit > 0;
}
