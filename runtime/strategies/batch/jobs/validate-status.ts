import { duplicate, type FieldError, invalid, invalidStructure, required } from "../../../validation/field-error.ts";
import { parseIndexIntervals } from "../../../validation/functions/index-intervals.ts";
import { sameValue } from "../../../validation/same-value.ts";
import { hasCondition, isFinished, isIndexed, type Job, type JobStatus } from "./job.ts";

const counters = ["active", "succeeded", "failed", "ready", "terminating"] as const;

/** What a controller may say of a Job. Rules of the fields that it leaves as they were are passed over (KEP-4368). */
export function validateStatus(job: Job, old: Job): FieldError[] {
  const changes = changesOf(job, old);
  return [
    ...counterErrors(job.status ?? {}),
    ...exclusionErrors(job, changes),
    ...timeErrors(job, changes),
    ...reasonErrors(job, changes),
    ...finishErrors(job, changes),
    ...indexErrors(job, old.status ?? {}),
    ...podErrors(job, changes),
    ...criteriaErrors(job),
    ...historyErrors(job, old),
  ];
}

interface Changes {
  /** Whether the Job's having ended is news. */
  readonly finished: boolean;
  readonly condition: (...types: readonly string[]) => boolean;
  readonly member: (...members: readonly (keyof JobStatus)[]) => boolean;
}

function changesOf(job: Job, old: Job): Changes {
  return {
    finished: isFinished(job) !== isFinished(old),
    condition: (...types) => types.some((type) => hasCondition(job, type) !== hasCondition(old, type)),
    member: (...members) => members.some((member) => !sameValue(job.status?.[member], old.status?.[member])),
  };
}

function counterErrors({ uncountedTerminatedPods: uncounted = {}, ...status }: JobStatus): FieldError[] {
  const errors: FieldError[] = [];
  for (const counter of counters) {
    const value = status[counter] ?? 0;
    if (value < 0) errors.push(invalid(`status.${counter}`, value, "must be greater than or equal to 0"));
  }
  const seen = new Set<string>();
  for (const outcome of ["succeeded", "failed"] as const) {
    for (const [index, uid] of (uncounted[outcome] ?? []).entries()) {
      const path = `status.uncountedTerminatedPods.${outcome}[${index}]`;
      if (uid === "") errors.push(invalid(path, uid, "must not be empty"));
      else if (seen.has(uid)) errors.push(duplicate(path, uid));
      seen.add(uid);
    }
  }
  return errors;
}

function exclusionErrors(job: Job, { condition }: Changes): FieldError[] {
  if (!hasCondition(job, "Complete")) return [];
  return ["Failed", "FailureTarget"].flatMap((other) => {
    if (!hasCondition(job, other) || !condition("Complete", other)) return [];
    return [invalidStructure("status.conditions", `cannot set Complete=True and ${other}=true conditions`)];
  });
}

function timeErrors(job: Job, { condition, member }: Changes): FieldError[] {
  const { completionTime, startTime } = job.status ?? {};
  const complete = hasCondition(job, "Complete");
  const errors: FieldError[] = [];
  if (condition("Complete") || member("completionTime")) {
    if (completionTime !== undefined && !complete)
      errors.push(invalid("status.completionTime", completionTime, "cannot set completionTime when there is no Complete=True condition"));
    if (completionTime === undefined && complete) errors.push(required("status.completionTime", "completionTime is required for Complete jobs"));
  }
  if (member("startTime", "completionTime") && startTime !== undefined && completionTime !== undefined && completionTime < startTime)
    errors.push(invalid("status.completionTime", completionTime, "must be equal to or after `startTime`"));
  return errors;
}

/** A Job ends after it is known how it will. */
function reasonErrors(job: Job, { condition, member }: Changes): FieldError[] {
  const errors: FieldError[] = [];
  if (hasCondition(job, "Failed") && !hasCondition(job, "FailureTarget") && (condition("Failed") || member("failedIndexes")))
    errors.push(invalidStructure("status.conditions", "cannot set Failed=True condition without the FailureTarget=true condition"));
  if (hasCondition(job, "Complete") && !hasCondition(job, "SuccessCriteriaMet") && condition("Complete", "SuccessCriteriaMet"))
    errors.push(invalidStructure("status.conditions", "cannot set Complete=True condition without the SuccessCriteriaMet=true condition"));
  return errors;
}

function finishErrors(job: Job, { finished, member }: Changes): FieldError[] {
  if (!isFinished(job)) return [];
  const { startTime, active = 0, uncountedTerminatedPods: uncounted = {} } = job.status ?? {};
  const neverRan = job.spec.suspend === true && job.spec.completions === 0;
  const errors: FieldError[] = [];
  if ((finished || member("active")) && active > 0) errors.push(invalid("status.active", active, "active>0 is invalid for finished job"));
  if ((finished || member("startTime")) && !neverRan && startTime === undefined)
    errors.push(required("status.startTime", "startTime is required for finished job"));
  if ((finished || member("uncountedTerminatedPods")) && (uncounted.failed ?? []).length + (uncounted.succeeded ?? []).length > 0)
    errors.push(invalid("status.uncountedTerminatedPods", uncounted, "must be empty for finished job"));
  return errors;
}

function podErrors(job: Job, { finished, member }: Changes): FieldError[] {
  const { active = 0, terminating = 0, ready = 0 } = job.status ?? {};
  const errors: FieldError[] = [];
  if (isFinished(job) && (finished || member("terminating")) && terminating > 0)
    errors.push(invalid("status.terminating", terminating, "terminating>0 is invalid for finished job"));
  if (job.status?.ready !== undefined && member("ready", "active") && ready > active)
    errors.push(invalid("status.ready", ready, "cannot set more ready pods than active"));
  return errors;
}

function criteriaErrors(job: Job): FieldError[] {
  const details: string[] = [];
  if (hasCondition(job, "SuccessCriteriaMet")) {
    if (hasCondition(job, "Failed")) details.push("cannot set SuccessCriteriaMet=True and Failed=true conditions");
    if (hasCondition(job, "FailureTarget")) details.push("cannot set SuccessCriteriaMet=True and FailureTarget=true conditions");
  } else if (job.spec.successPolicy !== undefined && hasCondition(job, "Complete"))
    details.push("cannot set Complete=True for Job with SuccessPolicy unless SuccessCriteriaMet=True");
  return details.map((detail) => invalidStructure("status.conditions", detail));
}

function indexErrors(job: Job, before: JobStatus): FieldError[] {
  const { completions, backoffLimitPerIndex } = job.spec;
  const { completedIndexes = "", failedIndexes } = job.status ?? {};
  const completedChanged = completedIndexes !== (before.completedIndexes ?? "");
  const failedChanged = failedIndexes !== before.failedIndexes;
  const errors: FieldError[] = [];
  const completed = parseIndexIntervals(completedIndexes, completions ?? 0);
  const failed = parseIndexIntervals(failedIndexes ?? "", completions ?? 0);
  if (completedChanged && completions !== undefined && "fault" in completed)
    errors.push(invalid("status.completedIndexes", completedIndexes, `error parsing completedIndexes: ${completed.fault}`));
  if (failedChanged && completions !== undefined && backoffLimitPerIndex !== undefined && "fault" in failed)
    errors.push(invalid("status.failedIndexes", failedIndexes, `error parsing failedIndexes: ${failed.fault}`));
  if (completedChanged && completedIndexes !== "" && !isIndexed(job))
    errors.push(invalid("status.completedIndexes", completedIndexes, "cannot set non-empty completedIndexes when non-indexed completion mode"));
  if (failedChanged && failedIndexes !== undefined && backoffLimitPerIndex === undefined)
    errors.push(invalid("status.failedIndexes", failedIndexes, "cannot set non-null failedIndexes when backoffLimitPerIndex is null"));
  if ((completedChanged || failedChanged) && "intervals" in completed && "intervals" in failed) {
    const shared = completed.intervals.flatMap(([from, to]) =>
      failed.intervals.filter(([a, b]) => from <= b && a <= to).map(([a]) => Math.max(from, a)),
    );
    if (shared.length > 0)
      errors.push(invalid("status.failedIndexes", failedIndexes, `failedIndexes and completedIndexes overlap at index: ${Math.min(...shared)}`));
  }
  return errors;
}

/** What is over cannot be undone. */
function historyErrors(job: Job, old: Job): FieldError[] {
  const status = job.status ?? {};
  const before = old.status ?? {};
  const errors: FieldError[] = [];
  for (const type of ["Failed", "Complete", "FailureTarget"]) {
    if (hasCondition(old, type) && !hasCondition(job, type))
      errors.push(invalidStructure("status.conditions", `cannot disable the terminal ${type}=True condition`));
  }
  if ((status.failed ?? 0) < (before.failed ?? 0)) errors.push(invalid("status.failed", status.failed ?? 0, "cannot decrease the failed counter"));
  const scales = isIndexed(job) && job.spec.completions === job.spec.parallelism;
  if (!scales && (status.succeeded ?? 0) < (before.succeeded ?? 0))
    errors.push(invalid("status.succeeded", status.succeeded ?? 0, "cannot decrease the succeeded counter"));
  if (status.completionTime !== undefined && before.completionTime !== undefined && status.completionTime !== before.completionTime)
    errors.push(invalid("status.completionTime", status.completionTime, "field is immutable"));
  const resumes = hasCondition(old, "Suspended") && hasCondition(job, "Suspended", "False");
  if (before.startTime !== undefined && before.startTime !== status.startTime && job.spec.suspend !== true && !resumes)
    errors.push(invalid("status.startTime", status.startTime, "field is immutable for unsuspended job once set"));
  const [wasMet, isMet] = [hasCondition(old, "SuccessCriteriaMet"), hasCondition(job, "SuccessCriteriaMet")];
  if (wasMet && !isMet) errors.push(invalidStructure("status.conditions", "cannot disable the SuccessCriteriaMet=True condition"));
  if (hasCondition(old, "Complete") && !wasMet && isMet)
    errors.push(invalidStructure("status.conditions", "cannot set SuccessCriteriaMet=True for Job already has Complete=true conditions"));
  return errors;
}
