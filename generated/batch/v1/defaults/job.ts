// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.Job
// Hash: af7fd4f1bfe6
import { copyOf, type Fields, hasMembers, isFields, isNumber, noFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsBatchV1JobSpec } from "./job-spec.ts";

/** Fills in the defaults of io.k8s.api.batch.v1.Job. */
export function applyDefaultsBatchV1Job(self: Fields): void {
  {
    const metadata = self.metadata;
    const metadataLabels = isFields(metadata) ? metadata.labels : undefined;
    const spec = self.spec;
    const specTemplate = isFields(spec) ? spec.template : undefined;
    const specTemplateMetadata = isFields(specTemplate) ? specTemplate.metadata : undefined;
    const specTemplateMetadataLabels = isFields(specTemplateMetadata) ? specTemplateMetadata.labels : undefined;
    if ((Object.keys((isFields(metadataLabels) ? metadataLabels : noFields)).length === 0) && (isFields(specTemplateMetadataLabels))) {
      const metadata2: Fields = isFields(self.metadata) ? self.metadata : {};
      if (metadata2.labels === undefined || metadata2.labels === null) {
        const spec2 = self.spec;
        const spec2Template = isFields(spec2) ? spec2.template : undefined;
        const spec2TemplateMetadata = isFields(spec2Template) ? spec2Template.metadata : undefined;
        const spec2TemplateMetadataLabels = isFields(spec2TemplateMetadata) ? spec2TemplateMetadata.labels : undefined;
        const made = copyOf(spec2TemplateMetadataLabels);
        if (made !== undefined) metadata2.labels = made;
      }
      if (hasMembers(metadata2)) self.metadata = metadata2;
    }
  }
  {
    const spec = self.spec;
    const specCompletions = isFields(spec) ? spec.completions : undefined;
    const specParallelism = isFields(spec) ? spec.parallelism : undefined;
    if (!(isNumber(specCompletions)) && !(isNumber(specParallelism))) {
      const spec2: Fields = isFields(self.spec) ? self.spec : {};
      if (spec2.completions === undefined || spec2.completions === null) spec2.completions = 1;
      if (hasMembers(spec2)) self.spec = spec2;
    }
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.parallelism === undefined || spec.parallelism === null) spec.parallelism = 1;
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.backoffLimit === undefined || spec.backoffLimit === null) {
      const spec2 = self.spec;
      const spec2BackoffLimitPerIndex = isFields(spec2) ? spec2.backoffLimitPerIndex : undefined;
      const made = ((isNumber(spec2BackoffLimitPerIndex)) ? 2147483647 : 6);
      if (made !== undefined) spec.backoffLimit = made;
    }
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.completionMode === undefined || spec.completionMode === null) spec.completionMode = "NonIndexed";
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.suspend === undefined || spec.suspend === null) spec.suspend = false;
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.podReplacementPolicy === undefined || spec.podReplacementPolicy === null) {
      const spec2 = self.spec;
      const spec2PodFailurePolicy = isFields(spec2) ? spec2.podFailurePolicy : undefined;
      const made = ((isFields(spec2PodFailurePolicy)) ? "Failed" : "TerminatingOrFailed");
      if (made !== undefined) spec.podReplacementPolicy = made;
    }
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.manualSelector === undefined || spec.manualSelector === null) spec.manualSelector = false;
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsBatchV1JobSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsBatchV1JobSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
