import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { type LabelSelectorSpec, selectorText } from "../labels.ts";
import { containerCells, type PodTemplate } from "../pod-template.ts";

interface Deployment {
  spec?: { replicas?: number; selector?: LabelSelectorSpec; template?: PodTemplate };
  status?: { replicas?: number; readyReplicas?: number; updatedReplicas?: number; availableReplicas?: number };
}

export const cells = printCells<Deployment>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  `${status?.readyReplicas ?? 0}/${spec?.replicas ?? 0}`,
  status?.updatedReplicas ?? 0,
  status?.availableReplicas ?? 0,
  age(metadata.creationTimestamp),
  ...containerCells(spec?.template),
  selectorText(spec?.selector),
]);
