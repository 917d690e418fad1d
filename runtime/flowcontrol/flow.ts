import type { FlowStats } from "./flow-stats.ts";
import type { PriorityLevel } from "./priority-level.ts";
import { dealHand, hashFlow } from "./shuffle-shard.ts";
import type { QueuedFlow } from "./ticket.ts";

/** Where a request belongs: what its FlowSchema and distinguisher make of it. */
export interface Flow extends QueuedFlow {
  readonly schema: BoundSchema;
}

/** One FlowSchema with its priority level, and the flows of its requests. */
export interface BoundSchema {
  readonly name: string;
  readonly level: PriorityLevel;
  readonly stats: FlowStats;
  /** "ByUser", "ByNamespace", or undefined where all requests are alike. */
  readonly distinguisher: string | undefined;
  /** Headers of the answers, which name the schema and the level by their UIDs. */
  readonly headers: Readonly<Record<string, string>>;
  readonly flows: Map<string, Flow>;
}

const rememberedFlows = 10_000;
const noHand: readonly number[] = [0];

/** The flow of a schema's requests with one distinguisher; found once, since a hash costs more than all else. */
export function flowOf(schema: BoundSchema, distinguisher: string): Flow {
  let flow = schema.flows.get(distinguisher);
  if (flow === undefined) {
    const { queuing } = schema.level;
    const hand =
      queuing === undefined || queuing.queues === 1 ? noHand : dealHand(hashFlow(schema.name, distinguisher), queuing.queues, queuing.handSize);
    flow = { schema, distinguisher, hand, stats: schema.stats };
    if (schema.flows.size >= rememberedFlows) schema.flows.clear();
    schema.flows.set(distinguisher, flow);
  }
  return flow;
}
