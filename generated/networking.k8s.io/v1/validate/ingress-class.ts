// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClass
// Hash: 79de35d422b8
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, noFields } from "../../../../runtime/validation/fields.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";
import { validateNetworkingV1IngressClassSpec } from "./ingress-class-spec.ts";

/** The rules of io.k8s.api.networking.v1.IngressClass. */
export function validateNetworkingV1IngressClass(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const controller = isFields(spec) ? spec.controller : undefined;
    const oldController = isFields(oldSpec) ? oldSpec.controller : undefined;
    if (old !== undefined && !sameValue(controller, oldController)) errors.push(invalid(`${path}spec.controller`, controller, "field is immutable"));
  }
  {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const specOrZero = isFields(spec) ? spec : noFields;
    validateNetworkingV1IngressClassSpec(specOrZero, isFields(oldSpec) ? oldSpec : undefined, `${path}spec.`, errors, context, self);
  }
}
