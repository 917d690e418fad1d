// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IPBlock
// Hash: 41e7a008d2eb
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkExceptedNetworks } from "../../../../runtime/validation/checks/excepted-networks.ts";
import { type FieldError, invalid, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { cidrProblems } from "../../../../runtime/validation/formats/cidr.ts";

/** The rules of io.k8s.api.networking.v1.IPBlock. */
export function validateNetworkingV1IPBlock(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const cidr = self.cidr;
    if (!(typeof cidr === "string" && cidr !== "")) {
      errors.push(required(`${path}cidr`));
    } else {
      for (const problem of cidrProblems(cidr)) errors.push(invalid(`${path}cidr`, cidr, problem));
    }
  }
  {
    const except = self.except;
    const oldExcept = isFields(old) ? old.except : undefined;
    if (isList(except) && except.length > 0) {
      checkExceptedNetworks(except, `${path}except`, errors, { self, old, parent, context, before: oldExcept });
    }
  }
}
