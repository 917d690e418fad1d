import type { Strategy } from "../../registry/strategy.ts";
import { dnsLabelFaults } from "../../validation/dns-name.ts";
import { type FieldError, invalid } from "../../validation/field-error.ts";
import { nameWarnings } from "../apps/template-warnings.ts";
import { generatedSelectorErrors, generateSelector } from "./jobs/generated-selector.ts";
import { asJob, isIndexed, type Job } from "./jobs/job.ts";
import { jobWarnings } from "./jobs/job-warnings.ts";
import { validateStatus } from "./jobs/validate-status.ts";
import { validateUpdate } from "./jobs/validate-update.ts";

/** Jobs select their pods by a label with their own uid, unless told otherwise. Source: Kubernetes documentation, "Jobs". */
export const strategy: Strategy = {
  prepareForCreate: (object) => {
    const job = asJob(object);
    if (job.spec.manualSelector !== true) generateSelector(job);
  },

  validate: (object) => [...generatedSelectorErrors(asJob(object)), ...hostnameErrors(asJob(object))],

  validateUpdate: (object, old, { subresource }) => {
    const job = asJob(object);
    if (subresource === "status") return validateStatus(job, asJob(old));
    return [...generatedSelectorErrors(job), ...hostnameErrors(job), ...validateUpdate(job, asJob(old))];
  },

  warnings: (object, old) => [...nameWarnings(object, old), ...jobWarnings(object, old, asJob(object).spec, "spec")],

  // Deletes as other kinds do, with a word on what happens to the pods.
  remove: async ({ options, context }) => {
    if (options.propagationPolicy === undefined && options.orphanDependents === undefined) {
      context.warn(
        "child pods are preserved by default when jobs are deleted; set propagationPolicy=Background to remove them or set propagationPolicy=Orphan to suppress this warning",
      );
    }
    return undefined;
  },
};

/** The pods of an indexed Job have its name and their index as host name. */
function hostnameErrors(job: Job): FieldError[] {
  const { completions = 0 } = job.spec;
  if (!isIndexed(job) || completions <= 0) return [];
  const { name = "" } = job.metadata;
  const longest = `${name}-${completions - 1}`;
  if (dnsLabelFaults(longest).length === 0) return [];
  return [invalid("metadata.name", name, `will not able to create pod with invalid DNS label: ${longest}`)];
}
