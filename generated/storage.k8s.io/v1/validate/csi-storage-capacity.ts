// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIStorageCapacity
// Hash: e4216b5d37f9
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkLabelSelector } from "../../../../runtime/validation/checks/label-selector.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { dnsSubdomainProblems } from "../../../../runtime/validation/formats/dns-subdomain.ts";
import { quantitySign } from "../../../../runtime/validation/functions/quantity-sign.ts";
import { sameValue } from "../../../../runtime/validation/same-value.ts";

/** The rules of io.k8s.api.storage.v1.CSIStorageCapacity. */
export function validateStorageV1CSIStorageCapacity(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  if (context.operation === "create") {
    const nodeTopology = self.nodeTopology;
    const oldNodeTopology = isFields(old) ? old.nodeTopology : undefined;
    if (isFields(nodeTopology)) {
      checkLabelSelector(nodeTopology, `${path}nodeTopology`, errors, { self, old, parent, context, before: oldNodeTopology });
    }
  }
  if (context.operation === "create") {
    const storageClassName = self.storageClassName;
    const storageClassNameOrZero = typeof storageClassName === "string" ? storageClassName : "";
    for (const problem of dnsSubdomainProblems(storageClassNameOrZero)) errors.push(invalid(`${path}storageClassName`, storageClassNameOrZero, problem));
  }
  if (context.operation === "create") {
    const capacity = self.capacity;
    if (capacity !== undefined && capacity !== null) {
      if (!(quantitySign(capacity) >= 0)) errors.push(invalid(`${path}capacity`, capacity, "must be greater than or equal to 0"));
    }
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const nodeTopology = self.nodeTopology;
    const oldNodeTopology = isFields(old) ? old.nodeTopology : undefined;
    if (old !== undefined && !sameValue(nodeTopology, oldNodeTopology)) errors.push(invalid(`${path}nodeTopology`, nodeTopology, "field is immutable"));
  }
  if (context.operation === "update" && context.subresource !== "status") {
    const storageClassName = self.storageClassName;
    const oldStorageClassName = isFields(old) ? old.storageClassName : undefined;
    if (old !== undefined && !sameValue(storageClassName, oldStorageClassName)) errors.push(invalid(`${path}storageClassName`, storageClassName, "field is immutable"));
  }
}
