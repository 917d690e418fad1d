// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.TCPSocketAction
// Hash: 0dd421e5b0c8
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkPortNumOrName } from "../../../../runtime/validation/checks/port-num-or-name.ts";
import type { FieldError } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.TCPSocketAction. */
export function validateCoreV1TCPSocketAction(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const port = self.port;
    const oldPort = isFields(old) ? old.port : undefined;
    checkPortNumOrName(port, `${path}port`, errors, { self, old, parent, context, before: oldPort });
  }
}
