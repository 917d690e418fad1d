import { age, humanDuration } from "../age.ts";
import { printCells, TimedCell } from "../cells.ts";
import { formatSelector, type LabelSelectorSpec } from "../labels.ts";
import { containerCells, type PodTemplate } from "../pod-template.ts";

interface Job {
  spec?: { completions?: number; parallelism?: number; selector?: LabelSelectorSpec; template?: PodTemplate };
  status?: { succeeded?: number; startTime?: string; completionTime?: string; conditions?: readonly { type: string; status: string }[] | null };
}

export const cells = printCells<Job>((job) => [
  job.metadata.name ?? "",
  state(job, job.metadata.deletionTimestamp !== undefined),
  completions(job),
  duration(job),
  age(job.metadata.creationTimestamp),
  ...containerCells(job.spec?.template),
  formatSelector(job.spec?.selector),
]);

function completions({ spec, status }: Job): string {
  const succeeded = status?.succeeded ?? 0;
  if (spec?.completions !== undefined) return `${succeeded}/${spec.completions}`;
  const parallelism = spec?.parallelism ?? 0;
  return parallelism > 1 ? `${succeeded}/1 of ${parallelism}` : `${succeeded}/1`;
}

function duration({ status }: Job): string | TimedCell {
  if (status?.startTime === undefined) return "";
  const start = Date.parse(status.startTime);
  if (status.completionTime !== undefined) return humanDuration(Date.parse(status.completionTime) - start);
  return new TimedCell((now) => humanDuration(now - start));
}

/** The condition that says most, before and after a deletion. */
function state({ status }: Job, terminating: boolean): string {
  const holds = (type: string): boolean => status?.conditions?.find((condition) => condition.type === type)?.status === "True";
  if (holds("Complete")) return "Complete";
  if (holds("Failed")) return "Failed";
  if (terminating) return "Terminating";
  return ["Suspended", "FailureTarget", "SuccessCriteriaMet"].find(holds) ?? "Running";
}
