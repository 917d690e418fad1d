// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Namespace
// Hash: 216b066d8110
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkNamespaceFinalizers } from "../../../../runtime/validation/checks/namespace-finalizers.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.Namespace. */
export function validateCoreV1Namespace(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const finalizers = isFields(spec) ? spec.finalizers : undefined;
    const oldFinalizers = isFields(oldSpec) ? oldSpec.finalizers : undefined;
    if (isList(finalizers) && finalizers.length > 0) {
      checkNamespaceFinalizers(finalizers, `${path}spec.finalizers`, errors, { self, old, parent, context, before: oldFinalizers });
    }
  }
  if (context.operation === "update" && context.subresource === "status") {
    const metadata = self.metadata;
    const metadataDeletionTimestamp = isFields(metadata) ? metadata.deletionTimestamp : undefined;
    if (!(typeof metadataDeletionTimestamp === "string")) {
      const status = self.status;
      const phase = isFields(status) ? status.phase : undefined;
      const phaseOrZero = typeof phase === "string" ? phase : "";
      if (!(phase === "Active")) errors.push(invalid(`${path}status.Phase`, phaseOrZero, "may only be 'Active' if `deletionTimestamp` is empty"));
    }
  }
  if (context.operation === "update" && context.subresource === "status") {
    const metadata = self.metadata;
    const metadataDeletionTimestamp = isFields(metadata) ? metadata.deletionTimestamp : undefined;
    if (typeof metadataDeletionTimestamp === "string") {
      const status = self.status;
      const phase = isFields(status) ? status.phase : undefined;
      const phaseOrZero = typeof phase === "string" ? phase : "";
      if (!(phase === "Terminating")) errors.push(invalid(`${path}status.Phase`, phaseOrZero, "may only be 'Terminating' if `deletionTimestamp` is not empty"));
    }
  }
}
