import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { formatSelector, type LabelSelectorSpec } from "../labels.ts";
import { containerCells, type PodTemplate } from "../pod-template.ts";

interface ReplicaSet {
  spec?: { replicas?: number; selector?: LabelSelectorSpec; template?: PodTemplate };
  status?: { replicas?: number; readyReplicas?: number };
}

export const cells = printCells<ReplicaSet>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  spec?.replicas ?? 0,
  status?.replicas ?? 0,
  status?.readyReplicas ?? 0,
  age(metadata.creationTimestamp),
  ...containerCells(spec?.template),
  formatSelector(spec?.selector),
]);
