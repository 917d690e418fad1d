import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { formatLabels, formatSelector, type LabelSelectorSpec } from "../labels.ts";
import { containerCells, type PodTemplate } from "../pod-template.ts";

interface DaemonSet {
  spec?: { selector?: LabelSelectorSpec; template?: PodTemplate };
  status?: {
    desiredNumberScheduled?: number;
    currentNumberScheduled?: number;
    numberReady?: number;
    updatedNumberScheduled?: number;
    numberAvailable?: number;
  };
}

export const cells = printCells<DaemonSet>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  status?.desiredNumberScheduled ?? 0,
  status?.currentNumberScheduled ?? 0,
  status?.numberReady ?? 0,
  status?.updatedNumberScheduled ?? 0,
  status?.numberAvailable ?? 0,
  formatLabels(spec?.template?.spec?.nodeSelector),
  age(metadata.creationTimestamp),
  ...containerCells(spec?.template),
  formatSelector(spec?.selector),
]);
