// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.ServiceCIDR
// Hash: c3740b61f567
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkServiceCidrsUpdate } from "../../../../runtime/validation/checks/service-cidrs-update.ts";
import { checkServiceCidrs } from "../../../../runtime/validation/checks/service-cidrs.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.networking.v1.ServiceCIDR. */
export function validateNetworkingV1ServiceCIDR(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const spec = self.spec;
    const cidrs = isFields(spec) ? spec.cidrs : undefined;
    if (!(isList(cidrs) && cidrs.length > 0)) errors.push(required(`${path}spec.cidrs`, "at least one CIDR required"));
  }
  if (context.operation === "create") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const cidrs = isFields(spec) ? spec.cidrs : undefined;
    const oldCidrs = isFields(oldSpec) ? oldSpec.cidrs : undefined;
    if (isList(cidrs) && cidrs.length > 0) {
      checkServiceCidrs(cidrs, `${path}spec.cidrs`, errors, { self, old, parent, context, before: oldCidrs });
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const spec = self.spec;
    const oldSpec = isFields(old) ? old.spec : undefined;
    const cidrs = isFields(spec) ? spec.cidrs : undefined;
    const oldCidrs = isFields(oldSpec) ? oldSpec.cidrs : undefined;
    if (isList(cidrs) && cidrs.length > 0) {
      checkServiceCidrsUpdate(cidrs, `${path}spec.cidrs`, errors, { self, old, parent, context, before: oldCidrs });
    }
  }
}
