// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: 529938985161
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkDeclaredFeatures } from "../../../../runtime/validation/checks/declared-features.ts";
import { checkNodeAmounts } from "../../../../runtime/validation/checks/node-amounts.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.Node/status. */
export function validateCoreV1NodeStatus(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const capacity = isFields(status) ? status.capacity : undefined;
    const oldCapacity = isFields(oldStatus) ? oldStatus.capacity : undefined;
    if (isFields(capacity)) {
      checkNodeAmounts(capacity, `${path}status.capacity`, errors, { self, old, parent, context, before: oldCapacity });
    }
  }
  {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const allocatable = isFields(status) ? status.allocatable : undefined;
    const oldAllocatable = isFields(oldStatus) ? oldStatus.allocatable : undefined;
    if (isFields(allocatable)) {
      checkNodeAmounts(allocatable, `${path}status.allocatable`, errors, { self, old, parent, context, before: oldAllocatable });
    }
  }
  {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const declaredFeatures = isFields(status) ? status.declaredFeatures : undefined;
    const oldDeclaredFeatures = isFields(oldStatus) ? oldStatus.declaredFeatures : undefined;
    if (isList(declaredFeatures) && declaredFeatures.length > 0) {
      checkDeclaredFeatures(declaredFeatures, `${path}status.declaredFeatures`, errors, { self, old, parent, context, before: oldDeclaredFeatures });
    }
  }
}
