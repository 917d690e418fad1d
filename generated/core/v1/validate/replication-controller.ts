// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationController
// Hash: 5e2e9736e578
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1ReplicationControllerSpec } from "./replication-controller-spec.ts";
import { validateCoreV1ReplicationControllerStatus } from "./replication-controller-status.ts";

/** The rules of io.k8s.api.core.v1.ReplicationController. */
export function validateCoreV1ReplicationController(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateCoreV1ReplicationControllerSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const statusOrZero = isFields(status) ? status : noFields;
    validateCoreV1ReplicationControllerStatus(statusOrZero, isFields(oldStatus) ? oldStatus : undefined, `${path}status.`, errors, context, self);
  }
}
