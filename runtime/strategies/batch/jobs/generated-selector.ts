import { sortKeys } from "../../../meta/sort-keys.ts";
import { selectorOfObject } from "../../../selectors/object-selector.ts";
import { type FieldError, invalid, required } from "../../../validation/field-error.ts";
import { isValidSelector } from "../../../validation/functions/is-valid-selector.ts";
import type { Job } from "./job.ts";

const prefix = "batch.kubernetes.io/";
const controllerUid = `${prefix}controller-uid`;

/** Labels that the pods of a Job carry, unless it has a selector of its own; those without a prefix are the old names. */
function labelsOf({ metadata: { name = "", uid = "" } }: Job): Record<string, string> {
  return { "controller-uid": uid, "job-name": name, [controllerUid]: uid, [`${prefix}job-name`]: name };
}

/** Lets a Job select its pods by a label with its own uid. A Job without labels of its own has those of its pods, these included. */
export function generateSelector(job: Job): void {
  const { template = {}, selector } = job.spec;
  const { labels } = job.metadata;
  const hasOwnLabels = labels !== undefined && Object.keys(labels).length > 0 && labels !== template.metadata?.labels;
  job.spec = {
    ...job.spec,
    template: { ...template, metadata: { ...template.metadata, labels: { ...labelsOf(job), ...template.metadata?.labels } } },
    selector: { ...selector, matchLabels: { [controllerUid]: job.metadata.uid ?? "", ...selector?.matchLabels } },
  };
  if (!hasOwnLabels) job.metadata.labels = { ...job.spec.template?.metadata?.labels };
}

/** A selector that is not of the client's making is as it was generated, labels of the template included. */
export function generatedSelectorErrors(job: Job): FieldError[] {
  const { manualSelector, selector, template } = job.spec;
  if (manualSelector === true || selector === undefined || selector === null) return [];
  const errors: FieldError[] = [];
  if ((job.metadata.uid ?? "") === "") errors.push(required("metadata.uid"));
  const expected = labelsOf(job);
  const labels = template?.metadata?.labels ?? {};
  for (const [key, value] of Object.entries(expected)) {
    const path = `spec.template.metadata.labels[${key}]`;
    if (labels[key] === undefined) errors.push(required(path, `must be '${value}'`));
    else if (labels[key] !== value) errors.push(invalid(path, sortKeys(labels), `must be '${value}'`));
  }
  if (isValidSelector(selector) && !selectorOfObject(selector).matches(expected))
    errors.push(invalid("spec.selector", sortKeys(selector), "`selector` not auto-generated"));
  return errors;
}
