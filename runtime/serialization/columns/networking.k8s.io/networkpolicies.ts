import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { formatSelector, type LabelSelectorSpec } from "../labels.ts";

interface NetworkPolicy {
  spec?: { podSelector?: LabelSelectorSpec };
}

export const cells = printCells<NetworkPolicy>(({ metadata, spec }) => [
  metadata.name ?? "",
  formatSelector(spec?.podSelector),
  age(metadata.creationTimestamp),
]);
