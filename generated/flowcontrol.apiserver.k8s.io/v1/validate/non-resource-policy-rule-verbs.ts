// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.NonResourcePolicyRule
// Hash: 829b49b3d152
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList, noItems } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.flowcontrol.v1.NonResourcePolicyRule/verbs. */
export function validateFlowcontrolV1NonResourcePolicyRuleVerbs(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const verbs = self.verbs;
    if (!(isList(verbs) && verbs.length > 0)) errors.push(required(`${path}verbs`, "verbs must contain at least one value"));
  }
  {
    const verbs = self.verbs;
    if (isList(verbs) && verbs.length > 0) {
      if (!(((isList(verbs) ? verbs : noItems).length === 1) || !((isList(verbs) ? verbs : noItems).includes("*")))) errors.push(invalid(`${path}verbs`, verbs, "if '*' is present, must not specify other verbs"));
    }
  }
  {
    const verbs = self.verbs;
    if (isList(verbs) && verbs.length > 0) {
      const verbAll = (isList(verbs) ? verbs : noItems).every((verb) => {
        return verb === "get" || verb === "list" || verb === "create" || verb === "update" || verb === "delete" || verb === "deletecollection" || verb === "patch" || verb === "watch" || verb === "proxy";
      });
      if (!((isList(verbs) ? verbs : noItems).includes("*") || verbAll)) errors.push(notSupported(`${path}verbs`, verbs, ["create","delete","deletecollection","get","list","patch","proxy","update","watch"]));
    }
  }
}
