// Source: schemas/kubernetes/openapi/batch/v1.json#/components/schemas/io.k8s.api.batch.v1.JobSpec
// Hash: 575aba7bbc37
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkSuccessPolicy } from "../../../../runtime/validation/checks/success-policy.ts";
import { type FieldError, invalid, notSupported, required, tooLong } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields, numberOf } from "../../../../runtime/validation/fields.ts";
import { domainPrefixedPathProblems } from "../../../../runtime/validation/formats/domain-prefixed-path.ts";
import { validateCoreV1PodTemplateSpec } from "../../../core/v1/validate/pod-template-spec.ts";
import { validateBatchV1PodFailurePolicy } from "./pod-failure-policy.ts";

/** The rules of io.k8s.api.batch.v1.JobSpec. */
export function validateBatchV1JobSpec(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const parallelism = self.parallelism;
    if (isNumber(parallelism)) {
      if (parallelism < 0) errors.push(invalid(`${path}parallelism`, parallelism, "must be greater than or equal to 0"));
    }
  }
  {
    const completions = self.completions;
    if (isNumber(completions)) {
      if (completions < 0) errors.push(invalid(`${path}completions`, completions, "must be greater than or equal to 0"));
    }
  }
  {
    const activeDeadlineSeconds = self.activeDeadlineSeconds;
    if (isNumber(activeDeadlineSeconds)) {
      if (activeDeadlineSeconds < 0) errors.push(invalid(`${path}activeDeadlineSeconds`, activeDeadlineSeconds, "must be greater than or equal to 0"));
    }
  }
  {
    const backoffLimit = self.backoffLimit;
    if (isNumber(backoffLimit)) {
      if (backoffLimit < 0) errors.push(invalid(`${path}backoffLimit`, backoffLimit, "must be greater than or equal to 0"));
    }
  }
  {
    const ttlSecondsAfterFinished = self.ttlSecondsAfterFinished;
    if (isNumber(ttlSecondsAfterFinished)) {
      if (ttlSecondsAfterFinished < 0) errors.push(invalid(`${path}ttlSecondsAfterFinished`, ttlSecondsAfterFinished, "must be greater than or equal to 0"));
    }
  }
  {
    const backoffLimitPerIndex = self.backoffLimitPerIndex;
    if (isNumber(backoffLimitPerIndex)) {
      if (backoffLimitPerIndex < 0) errors.push(invalid(`${path}backoffLimitPerIndex`, backoffLimitPerIndex, "must be greater than or equal to 0"));
    }
  }
  {
    const maxFailedIndexes = self.maxFailedIndexes;
    if (isNumber(maxFailedIndexes)) {
      if (maxFailedIndexes < 0) errors.push(invalid(`${path}maxFailedIndexes`, maxFailedIndexes, "must be greater than or equal to 0"));
    }
  }
  {
    const maxFailedIndexes = self.maxFailedIndexes;
    const backoffLimitPerIndex = self.backoffLimitPerIndex;
    if (!(!(isNumber(maxFailedIndexes)) || (isNumber(backoffLimitPerIndex)))) errors.push(required(`${path}backoffLimitPerIndex`, "when maxFailedIndexes is specified"));
  }
  {
    const managedBy = self.managedBy;
    if (typeof managedBy === "string") {
      for (const problem of domainPrefixedPathProblems(managedBy)) errors.push(invalid(`${path}managedBy`, managedBy, problem));
    }
  }
  {
    const managedBy = self.managedBy;
    if (typeof managedBy === "string") {
      if (Buffer.byteLength(managedBy) > 63) errors.push(tooLong(`${path}managedBy`, 63));
    }
  }
  {
    const completionMode = self.completionMode;
    if (typeof completionMode === "string") {
      if (completionMode !== "NonIndexed" && completionMode !== "Indexed") errors.push(notSupported(`${path}completionMode`, completionMode, ["NonIndexed","Indexed"]));
    }
  }
  {
    const completionMode = self.completionMode;
    if (completionMode === "Indexed") {
      {
        const completions = self.completions;
        if (!isNumber(completions)) errors.push(required(`${path}completions`, "when completion mode is Indexed"));
      }
      {
        const parallelism = self.parallelism;
        if (isNumber(parallelism)) {
          if (parallelism > 100000) errors.push(invalid(`${path}parallelism`, parallelism, "must be less than or equal to 100000 when completion mode is Indexed"));
        }
      }
      {
        const completions = self.completions;
        if (isNumber(completions)) {
          const maxFailedIndexes = self.maxFailedIndexes;
          if (isNumber(maxFailedIndexes)) {
            const completions2 = self.completions;
            if (!(numberOf(maxFailedIndexes) <= numberOf(completions2))) errors.push(invalid(`${path}maxFailedIndexes`, maxFailedIndexes, "must be less than or equal to completions"));
          }
        }
      }
      {
        const maxFailedIndexes = self.maxFailedIndexes;
        if (isNumber(maxFailedIndexes)) {
          if (maxFailedIndexes > 100000) errors.push(invalid(`${path}maxFailedIndexes`, maxFailedIndexes, "must be less than or equal to 100000"));
        }
      }
      {
        const completions = self.completions;
        const backoffLimitPerIndex = self.backoffLimitPerIndex;
        if ((isNumber(completions)) && (numberOf(completions) > 100000) && (isNumber(backoffLimitPerIndex))) {
          {
            const maxFailedIndexes = self.maxFailedIndexes;
            if (!isNumber(maxFailedIndexes)) errors.push(required(`${path}maxFailedIndexes`, "must be specified when completions is above 100000"));
          }
          {
            const parallelism = self.parallelism;
            if (isNumber(parallelism)) {
              if (parallelism > 10000) errors.push(invalid(`${path}parallelism`, parallelism, "must be less than or equal to 10000 when completions are above 100000 and used with backoff limit per index"));
            }
          }
          {
            const maxFailedIndexes = self.maxFailedIndexes;
            if (isNumber(maxFailedIndexes)) {
              if (maxFailedIndexes > 10000) errors.push(invalid(`${path}maxFailedIndexes`, maxFailedIndexes, "must be less than or equal to 10000 when completions are above 100000 and used with backoff limit per index"));
            }
          }
        }
      }
    }
  }
  {
    const completionMode = self.completionMode;
    if ((typeof completionMode === "string" ? completionMode : "") === "" || completionMode === "NonIndexed") {
      {
        const backoffLimitPerIndex = self.backoffLimitPerIndex;
        if (isNumber(backoffLimitPerIndex)) {
          errors.push(invalid(`${path}backoffLimitPerIndex`, backoffLimitPerIndex, "requires indexed completion mode"));
        }
      }
      {
        const maxFailedIndexes = self.maxFailedIndexes;
        if (isNumber(maxFailedIndexes)) {
          errors.push(invalid(`${path}maxFailedIndexes`, maxFailedIndexes, "requires indexed completion mode"));
        }
      }
    }
  }
  {
    const podFailurePolicy = self.podFailurePolicy;
    const oldPodFailurePolicy = isFields(old) ? old.podFailurePolicy : undefined;
    if (isFields(podFailurePolicy)) {
      validateBatchV1PodFailurePolicy(podFailurePolicy, isFields(oldPodFailurePolicy) ? oldPodFailurePolicy : undefined, `${path}podFailurePolicy.`, errors, context, self);
    }
  }
  {
    const completionMode = self.completionMode;
    if (completionMode === "Indexed") {
      const successPolicy = self.successPolicy;
      const oldSuccessPolicy = isFields(old) ? old.successPolicy : undefined;
      if (isFields(successPolicy)) {
        checkSuccessPolicy(successPolicy, `${path}successPolicy`, errors, { self, old, parent, context, before: oldSuccessPolicy });
      }
    }
  }
  {
    const completionMode = self.completionMode;
    if (!(completionMode === "Indexed")) {
      const successPolicy = self.successPolicy;
      if (isFields(successPolicy)) {
        errors.push(invalid(`${path}successPolicy`, successPolicy, "requires indexed completion mode"));
      }
    }
  }
  {
    const podFailurePolicy = self.podFailurePolicy;
    if (isFields(podFailurePolicy)) {
      const podReplacementPolicy = self.podReplacementPolicy;
      if (typeof podReplacementPolicy === "string") {
        if (podReplacementPolicy !== "Failed") errors.push(notSupported(`${path}podReplacementPolicy`, podReplacementPolicy, ["Failed"]));
      }
    }
  }
  {
    const podFailurePolicy = self.podFailurePolicy;
    if (!(isFields(podFailurePolicy))) {
      const podReplacementPolicy = self.podReplacementPolicy;
      if (typeof podReplacementPolicy === "string") {
        if (podReplacementPolicy !== "Failed" && podReplacementPolicy !== "TerminatingOrFailed") errors.push(notSupported(`${path}podReplacementPolicy`, podReplacementPolicy, ["Failed","TerminatingOrFailed"]));
      }
    }
  }
  {
    const template = self.template;
    const oldTemplate = isFields(old) ? old.template : undefined;
    const templateOrZero = isFields(template) ? template : noFields;
    validateCoreV1PodTemplateSpec(templateOrZero, isFields(oldTemplate) ? oldTemplate : undefined, `${path}template.`, errors, context, self);
  }
  {
    const template = self.template;
    const templateSpec = isFields(template) ? template.spec : undefined;
    const templateSpecRestartPolicy = isFields(templateSpec) ? templateSpec.restartPolicy : undefined;
    if ((typeof templateSpecRestartPolicy === "string" ? templateSpecRestartPolicy : "") === "" || templateSpecRestartPolicy === "Always") {
      errors.push(required(`${path}template.spec.restartPolicy`, "valid values: \"OnFailure\", \"Never\""));
    } else {
      {
        const template2 = self.template;
        const spec = isFields(template2) ? template2.spec : undefined;
        const restartPolicy = isFields(spec) ? spec.restartPolicy : undefined;
        if (typeof restartPolicy === "string" && restartPolicy !== "") {
          if (restartPolicy !== "OnFailure" && restartPolicy !== "Never") errors.push(notSupported(`${path}template.spec.restartPolicy`, restartPolicy, ["OnFailure","Never"]));
        }
      }
      {
        const podFailurePolicy = self.podFailurePolicy;
        const template2 = self.template;
        const template2Spec = isFields(template2) ? template2.spec : undefined;
        const template2SpecRestartPolicy = isFields(template2Spec) ? template2Spec.restartPolicy : undefined;
        if ((isFields(podFailurePolicy)) && (template2SpecRestartPolicy === "OnFailure")) {
          const template3 = self.template;
          const spec = isFields(template3) ? template3.spec : undefined;
          const restartPolicy = isFields(spec) ? spec.restartPolicy : undefined;
          if (typeof restartPolicy === "string" && restartPolicy !== "") {
            errors.push(invalid(`${path}template.spec.restartPolicy`, restartPolicy, "only \"Never\" is supported when podFailurePolicy is specified"));
          }
        }
      }
    }
  }
}
