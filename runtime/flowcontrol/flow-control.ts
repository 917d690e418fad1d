import type { UserInfo } from "../authentication/user-info.ts";
import type { RequestInfo } from "../http/request-info.ts";
import type { Histogram } from "../server/metric-family.ts";
import { adjustSeats } from "./adjust-seats.ts";
import { type Classifier, createClassifier } from "./classifier.ts";
import type { Clock } from "./fair-queues.ts";
import { type BoundSchema, type Flow, flowOf } from "./flow.ts";
import type { FlowSchema, PriorityLevelConfiguration } from "./flow-objects.ts";
import { createFlowStats, type FlowStats } from "./flow-stats.ts";
import type { ListSizes } from "./list-sizes.ts";
import { mandatoryLevels, mandatorySchemas } from "./mandatory-objects.ts";
import { isUsable, PriorityLevel } from "./priority-level.ts";
import { WatchCounts } from "./watch-counts.ts";

/** What is stored of flow control. */
export interface FlowObjects {
  readonly schemas: readonly FlowSchema[];
  readonly levels: readonly PriorityLevelConfiguration[];
}

export interface FlowControlOptions {
  /** Seats of all levels together. */
  readonly seats: number;
  readonly clock: Clock;
  readonly histogram: (bounds: readonly number[]) => Histogram;
  readonly read: () => FlowObjects;
  readonly sizes: ListSizes;
}

/** Between two loans of seats, in milliseconds. */
export const adjustmentPeriod = 10_000;
/** Schemas that come and go leave their counts behind, so many of them. */
const rememberedStats = 1_000;

/**
 * Priority and fairness of one server: which flow a request is of, and the seats and queues of its priority level.
 * Source: Kubernetes documentation, "API Priority and Fairness"; KEP-1040.
 */
export class FlowControl {
  readonly #options: FlowControlOptions;
  readonly #levels = new Map<string, PriorityLevel>();
  readonly #stats = new Map<string, FlowStats>();
  #classify: Classifier<BoundSchema> | undefined;
  /** What it was made of. */
  #compiled: { readonly objects: FlowObjects; readonly classify: Classifier<BoundSchema> } | undefined;
  #bound = new WeakMap<FlowSchema, BoundSchema>();
  /** Watches under way, which make writes dearer. */
  readonly watchers = new WatchCounts();
  /** The part of their targets that levels got at the last adjustment. */
  fairProportion = 0;

  constructor(options: FlowControlOptions) {
    this.#options = options;
  }

  /** Milliseconds of the clock that tickets are stamped by. */
  get now(): () => number {
    return this.#options.clock.now;
  }

  get sizes(): ListSizes {
    return this.#options.sizes;
  }

  get levels(): ReadonlyMap<string, PriorityLevel> {
    return this.#levels;
  }

  get stats(): Iterable<FlowStats> {
    return this.#stats.values();
  }

  /** The flow of a request. */
  flow(info: RequestInfo, user: UserInfo): Flow {
    const schema = (this.#classify ?? this.refresh())(info, user);
    const { distinguisher } = schema;
    return flowOf(schema, distinguisher === undefined ? "" : distinguisher === "ByUser" ? user.username : info.namespace);
  }

  /** Has the stored objects read again, when the next request comes at the latest. */
  invalidate(): void {
    this.#classify = undefined;
  }

  /** Takes over what is stored now. Levels keep their queues; one that is gone goes when its last request has. */
  refresh(): Classifier<BoundSchema> {
    const objects = this.#options.read();
    if (this.#compiled !== undefined && !this.#someoneLeaves() && sameObjects(this.#compiled.objects, objects)) {
      this.#classify = this.#compiled.classify;
      return this.#classify;
    }
    const { schemas, levels } = objects;
    if (!sameMembers(levels, this.#compiled?.objects.levels ?? [])) this.#bound = new WeakMap();
    const wanted = withMandatory(levels.filter(isUsable), mandatoryLevels);
    for (const configuration of wanted.values()) {
      const level = this.#levels.get(configuration.metadata.name);
      if (level === undefined) this.#levels.set(configuration.metadata.name, this.#newLevel(configuration));
      else {
        level.configuration = configuration;
        level.quiescing = false;
      }
    }
    for (const [name, level] of this.#levels) {
      if (wanted.has(name)) continue;
      if (level.queues.idle) this.#levels.delete(name);
      else level.quiescing = true;
    }
    this.#divideSeats();
    const usable = schemas.filter(({ spec }) => wanted.has(spec?.priorityLevelConfiguration?.name ?? ""));
    const bound = [...withMandatory(usable, mandatorySchemas).values()].map((schema) => [schema, this.#bind(schema)] as const);
    this.#forgetStats(new Set(bound.map(([, { stats }]) => stats)));
    const fallback = bound.find(([{ metadata }]) => metadata.name === "catch-all")?.[1] as BoundSchema;
    const classify = createClassifier(bound, fallback);
    this.#compiled = { objects, classify };
    this.#classify = classify;
    return classify;
  }

  /** Whether a level is gone from storage and has nothing more to do. */
  #someoneLeaves(): boolean {
    for (const { quiescing, queues } of this.#levels.values()) if (quiescing && queues.idle) return true;
    return false;
  }

  /** Lends seats between levels for the next period. */
  adjust(): void {
    this.fairProportion = adjustSeats([...this.#levels.values()]);
  }

  #newLevel(configuration: PriorityLevelConfiguration): PriorityLevel {
    const level = new PriorityLevel(configuration, this.#options.clock, this.#options.histogram);
    level.queues.onIdle = () => {
      if (level.quiescing) this.invalidate();
    };
    return level;
  }

  /** Gives each level its part of the server's seats, by shares, rounded up. */
  #divideSeats(): void {
    const { seats } = this.#options;
    let shares = 0;
    for (const level of this.#levels.values()) shares += level.shares;
    for (const level of this.#levels.values()) level.setNominal(shares === 0 ? 0 : Math.ceil((seats * level.shares) / shares), seats);
    this.adjust();
  }

  /** What was counted of schemas that are gone stays for those who look at metrics, until there is much of it. */
  #forgetStats(used: ReadonlySet<FlowStats>): void {
    if (this.#stats.size - used.size < rememberedStats) return;
    for (const [key, stats] of this.#stats) {
      if (!used.has(stats) && stats.waiting === 0 && stats.executingSeats === 0) this.#stats.delete(key);
    }
  }

  /** A schema at its level; the same one as long as it and the levels stay as they are, with the flows that are known. */
  #bind(schema: FlowSchema): BoundSchema {
    let bound = this.#bound.get(schema);
    if (bound === undefined) {
      bound = this.#newBound(schema);
      this.#bound.set(schema, bound);
    }
    return bound;
  }

  #newBound({ metadata, spec }: FlowSchema): BoundSchema {
    const level = this.#levels.get(spec.priorityLevelConfiguration.name) as PriorityLevel;
    const key = `${level.name} ${metadata.name}`;
    let stats = this.#stats.get(key);
    if (stats === undefined) {
      stats = createFlowStats(level.name, metadata.name, this.#options.histogram);
      this.#stats.set(key, stats);
    }
    return {
      name: metadata.name,
      level,
      stats,
      distinguisher: spec.distinguisherMethod?.type,
      headers: { "x-kubernetes-pf-flowschema-uid": metadata.uid ?? "", "x-kubernetes-pf-prioritylevel-uid": level.uid },
      flows: new Map(),
    };
  }
}

function sameObjects(a: FlowObjects, b: FlowObjects): boolean {
  return sameMembers(a.schemas, b.schemas) && sameMembers(a.levels, b.levels);
}

function sameMembers(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** By name, those that must be there added where they are not. */
function withMandatory<T extends { readonly metadata: { readonly name: string } }>(stored: readonly T[], mandatory: readonly T[]): Map<string, T> {
  const byName = new Map(stored.map((one) => [one.metadata.name, one]));
  for (const one of mandatory) if (!byName.has(one.metadata.name)) byName.set(one.metadata.name, one);
  return byName;
}
