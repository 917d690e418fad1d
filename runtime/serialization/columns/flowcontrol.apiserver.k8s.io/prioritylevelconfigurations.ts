import { age } from "../age.ts";
import { printCells } from "../cells.ts";

interface PriorityLevelConfiguration {
  spec?: {
    type?: string;
    limited?: {
      nominalConcurrencyShares?: number;
      limitResponse?: { queuing?: { queues?: number; handSize?: number; queueLengthLimit?: number } };
    };
  };
}

export const cells = printCells<PriorityLevelConfiguration>(({ metadata, spec }) => {
  const queuing = spec?.limited?.limitResponse?.queuing;
  return [
    metadata.name ?? "",
    spec?.type ?? "",
    spec?.limited === undefined ? "<none>" : (spec.limited.nominalConcurrencyShares ?? 0),
    queuing === undefined ? "<none>" : (queuing.queues ?? 0),
    queuing === undefined ? "<none>" : (queuing.handSize ?? 0),
    queuing === undefined ? "<none>" : (queuing.queueLengthLimit ?? 0),
    age(metadata.creationTimestamp),
  ];
});
