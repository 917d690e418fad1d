// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceClaimConsumerReference
// Hash: ed565848db51
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.resource.v1.ResourceClaimConsumerReference. */
export function validateResourceV1ResourceClaimConsumerReference(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const resource = self.resource;
    if (!(typeof resource === "string" && resource !== "")) errors.push(required(`${path}resource`));
  }
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}name`));
  }
  {
    const uid = self.uid;
    if (!(typeof uid === "string" && uid !== "")) errors.push(required(`${path}uid`));
  }
}
