// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ExecAction
// Hash: e05eb10ec7c1
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isList } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.ExecAction. */
export function validateCoreV1ExecAction(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const command = self.command;
    if (!(isList(command) && command.length > 0)) errors.push(required(`${path}command`));
  }
}
