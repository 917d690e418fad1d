import type { KubeObject } from "../../../meta/object.ts";
import type { PodSpec } from "../../core/pods/pod.ts";

/** A Job, as far as its strategy looks into it. */
export interface Job extends KubeObject {
  spec: JobSpec;
  status?: JobStatus;
}

export interface JobSpec {
  manualSelector?: boolean;
  selector?: { matchLabels?: Record<string, string> } | null;
  template?: JobTemplate;
  completionMode?: string;
  completions?: number;
  parallelism?: number;
  suspend?: boolean;
  backoffLimitPerIndex?: number;
  successPolicy?: unknown;
  [field: string]: unknown;
}

export interface JobTemplate {
  metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> };
  spec?: PodSpec;
}

/** Times are RFC 3339. */
export interface JobStatus {
  active?: number;
  succeeded?: number;
  failed?: number;
  ready?: number;
  terminating?: number;
  startTime?: string;
  completionTime?: string;
  completedIndexes?: string;
  failedIndexes?: string;
  uncountedTerminatedPods?: { succeeded?: string[]; failed?: string[] };
  conditions?: { type?: string; status?: string }[];
}

export function asJob(object: KubeObject): Job {
  const job = object as Job;
  job.spec ??= {};
  return job;
}

export function isIndexed({ spec }: Job): boolean {
  return spec.completionMode === "Indexed";
}

/** Whether the status says so, by a condition that is "True" (or `status`). */
export function hasCondition({ status }: Job, type: string, value = "True"): boolean {
  return (status?.conditions ?? []).some((condition) => condition.type === type && condition.status === value);
}

export function isFinished(job: Job): boolean {
  return hasCondition(job, "Complete") || hasCondition(job, "Failed");
}
