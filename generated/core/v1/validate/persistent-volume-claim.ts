// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PersistentVolumeClaim
// Hash: 3e346dd77dfa
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkDataSources } from "../../../../runtime/validation/checks/data-sources.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1PersistentVolumeClaimSpec } from "./persistent-volume-claim-spec.ts";

/** The rules of io.k8s.api.core.v1.PersistentVolumeClaim. */
export function validateCoreV1PersistentVolumeClaim(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateCoreV1PersistentVolumeClaimSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.subresource !== "status") {
    checkDataSources(self, `${path}spec`, errors, { self, old, parent, context, before: old });
  }
}
