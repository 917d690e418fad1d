import { type FieldError, invalid } from "../../../validation/field-error.ts";
import { sameValue } from "../../../validation/same-value.ts";
import type { Container, PodSpec } from "../../core/pods/pod.ts";
import { hasCondition, isIndexed, type Job, type JobTemplate } from "./job.ts";

const fixed = "field is immutable";

/** What of a Job may change while it runs, and what more while it is suspended (KEP-2926, KEP-5440). */
export function validateUpdate(job: Job, old: Job): FieldError[] {
  const errors = completionErrors(job, old);
  if (!sameValue(job.spec.selector, old.spec.selector)) errors.push(invalid("spec.selector", job.spec.selector, fixed));
  errors.push(...templateErrors(job, old));
  for (const member of ["completionMode", "podFailurePolicy", "backoffLimitPerIndex", "managedBy", "successPolicy"]) {
    if (!sameValue(job.spec[member], old.spec[member])) errors.push(invalid(`spec.${member}`, job.spec[member], fixed));
  }
  return errors;
}

/** The number of completions is fixed, but that indexed Jobs grow and shrink together with their parallelism. */
function completionErrors(job: Job, old: Job): FieldError[] {
  const { completions, parallelism } = job.spec;
  if (completions === old.spec.completions) return [];
  if (!isIndexed(job)) return [invalid("spec.completions", completions, fixed)];
  if (completions === undefined || completions === parallelism) return [];
  return [invalid("spec.completions", completions, "can only be modified in tandem with spec.parallelism")];
}

function templateErrors({ spec }: Job, old: Job): FieldError[] {
  const template = spec.template ?? {};
  const mayChange = mayChangeTemplate(old);
  const before = mayChange ? withSchedulingOf(template, old.spec.template ?? {}) : (old.spec.template ?? {});
  const resized = mayChange ? { ...before, spec: withResourcesOf(template.spec, before.spec) } : before;
  return sameValue(template, resized) ? [] : [invalid("spec.template", template, fixed)];
}

/** A suspended Job whose pods are gone: nothing runs that the change would not reach. */
function mayChangeTemplate(old: Job): boolean {
  if (old.spec.suspend !== true || (old.status?.active ?? 0) > 0) return false;
  return old.status?.startTime === undefined || hasCondition(old, "Suspended");
}

function withSchedulingOf(template: JobTemplate, old: JobTemplate): JobTemplate {
  const { nodeSelector, tolerations, schedulingGates, affinity } = template.spec ?? {};
  const { nodeAffinity: _, ...others } = old.spec?.affinity ?? {};
  const merged = { ...others, ...(affinity?.nodeAffinity !== undefined && { nodeAffinity: affinity.nodeAffinity }) };
  const spec = { ...old.spec, nodeSelector, tolerations, schedulingGates, affinity: Object.keys(merged).length === 0 ? undefined : merged };
  const { labels, annotations } = template.metadata ?? {};
  const metadata = { ...old.metadata, labels, annotations };
  const isBare = Object.values(metadata).every((value) => value === undefined);
  return { ...old, metadata: isBare ? undefined : metadata, spec } as JobTemplate;
}

function withResourcesOf(spec: PodSpec = {}, old: PodSpec = {}): PodSpec {
  const sorts = ["containers", "initContainers"] as const;
  return { ...old, ...Object.fromEntries(sorts.map((sort) => [sort, resizedAs(spec[sort], old[sort])])) };
}

function resizedAs(containers: readonly Container[] = [], old: readonly Container[] = []): readonly Container[] {
  if (containers.length !== old.length) return old;
  return old.map((container, index) => {
    const now = containers[index];
    return now?.name === container.name ? ({ ...container, resources: now?.resources } as Container) : container;
  });
}
