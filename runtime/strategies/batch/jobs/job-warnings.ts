import type { KubeObject } from "../../../meta/object.ts";
import { podWarnings } from "../../../validation/warnings/pod-warnings.ts";
import type { JobSpec } from "./job.ts";

const manyCompletions = 100_000;
const manyPods = 10_000;

/** The warnings of the Job at `path` within an object; on update only when the object's spec has changed. */
export function jobWarnings(object: KubeObject, old: KubeObject | undefined, spec: JobSpec, path: string): readonly string[] {
  if (old !== undefined && object.metadata.generation === old.metadata.generation) return [];
  const warnings = [...podWarnings(spec.template, `${path}.template`)];
  const { completionMode, completions = 0, parallelism = 0 } = spec;
  if (completionMode === "Indexed" && completions > manyCompletions && parallelism > manyPods) {
    const advice = "Kubernetes might not be able to track completedIndexes when a big number of indexes fail";
    warnings.unshift(`${path}: In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than 10^4, ${advice}`);
  }
  return warnings;
}
