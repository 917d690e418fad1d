import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { formatLabels } from "../labels.ts";
import { containerCells, type PodTemplate } from "../pod-template.ts";

interface ReplicationController {
  spec?: { replicas?: number; selector?: Record<string, string>; template?: PodTemplate };
  status?: { replicas?: number; readyReplicas?: number };
}

export const cells = printCells<ReplicationController>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  spec?.replicas ?? 0,
  status?.replicas ?? 0,
  status?.readyReplicas ?? 0,
  age(metadata.creationTimestamp),
  ...containerCells(spec?.template),
  formatLabels(spec?.selector),
]);
