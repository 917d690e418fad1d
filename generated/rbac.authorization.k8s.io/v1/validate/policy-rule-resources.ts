// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.PolicyRule
// Hash: 3ac6794d0dbe
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.rbac.v1.PolicyRule/resources. */
export function validateRbacV1PolicyRuleResources(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const apiGroups = self.apiGroups;
    if (!(isList(apiGroups) && apiGroups.length > 0)) errors.push(required(`${path}apiGroups`, "resource rules must supply at least one api group"));
  }
  {
    const resources = self.resources;
    if (!(isList(resources) && resources.length > 0)) errors.push(required(`${path}resources`, "resource rules must supply at least one resource"));
  }
}
