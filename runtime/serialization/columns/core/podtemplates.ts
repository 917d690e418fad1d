import { printCells } from "../cells.ts";
import { formatLabels } from "../labels.ts";
import { containerCells, type PodTemplate } from "../pod-template.ts";

interface PodTemplateObject {
  template?: PodTemplate;
}

export const cells = printCells<PodTemplateObject>(({ metadata, template }) => [
  metadata.name ?? "",
  ...containerCells(template),
  formatLabels(template?.metadata?.labels),
]);
