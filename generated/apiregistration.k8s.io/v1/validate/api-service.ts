// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: 2fd5d6f61854
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkApiServiceName } from "../../../../runtime/validation/checks/api-service-name.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateApiregistrationV1APIServiceSpec } from "./api-service-spec.ts";
import { validateApiregistrationV1APIServiceStatus } from "./api-service-status.ts";

/** The rules of io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService. */
export function validateApiregistrationV1APIService(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.subresource !== "status") {
    checkApiServiceName(self, ownPath(path), errors, { self, old, parent, context, before: old });
  }
  if (context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateApiregistrationV1APIServiceSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
  if (context.operation === "update" && context.subresource === "status") {
    const status = self.status;
    const oldStatus = isFields(old) ? old.status : undefined;
    const statusOrZero = isFields(status) ? status : noFields;
    validateApiregistrationV1APIServiceStatus(statusOrZero, isFields(oldStatus) ? oldStatus : undefined, `${path}status.`, errors, context, self);
  }
}
