import { age } from "../age.ts";
import { printCells } from "../cells.ts";
import { formatSelector, type LabelSelectorSpec } from "../labels.ts";
import { containerCells, type PodTemplate } from "../pod-template.ts";

interface CronJob {
  spec?: {
    schedule?: string;
    timeZone?: string;
    suspend?: boolean;
    jobTemplate?: { spec?: { selector?: LabelSelectorSpec; template?: PodTemplate } };
  };
  status?: { active?: readonly object[] | null; lastScheduleTime?: string };
}

export const cells = printCells<CronJob>(({ metadata, spec, status }) => [
  metadata.name ?? "",
  spec?.schedule ?? "",
  spec?.timeZone ?? "<none>",
  spec?.suspend === undefined ? "<unset>" : spec.suspend ? "True" : "False",
  status?.active?.length ?? 0,
  status?.lastScheduleTime === undefined ? "<none>" : age(status.lastScheduleTime),
  age(metadata.creationTimestamp),
  ...containerCells(spec?.jobTemplate?.spec?.template),
  formatSelector(spec?.jobTemplate?.spec?.selector),
]);
