// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPAddress
// Hash: 5b55cbd71702
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkParentRefUpdate } from "../../../../runtime/validation/checks/parent-ref-update.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateNetworkingV1ParentReference } from "./parent-reference.ts";

/** The rules of io.k8s.api.networking.v1.IPAddress. */
export function validateNetworkingV1IPAddress(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const spec = self.spec;
    const parentRef = isFields(spec) ? spec.parentRef : undefined;
    if (!isFields(parentRef)) {
      errors.push(required(`${path}spec.parentRef`));
    } else {
      validateNetworkingV1ParentReference(parentRef, undefined, `${path}spec.parentRef.`, errors, context, self);
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const parentRef = isFields(spec) ? spec.parentRef : undefined;
    const oldParentRef = isFields(oldSpec) ? oldSpec.parentRef : undefined;
    if (isFields(parentRef)) {
      checkParentRefUpdate(parentRef, `${path}spec.parentRef`, errors, { self, old, parent, context, before: oldParentRef });
    }
  }
}
