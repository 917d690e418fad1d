// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.GroupSubject
// Hash: 6a64403200aa
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.flowcontrol.v1.GroupSubject. */
export function validateFlowcontrolV1GroupSubject(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const name = self.name;
    if (!(typeof name === "string" && name !== "")) errors.push(required(`${path}name`));
  }
}
