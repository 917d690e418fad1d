// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.GRPCAction
// Hash: 0471e2e5d060
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, numberOf } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.core.v1.GRPCAction. */
export function validateCoreV1GRPCAction(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const port = self.port;
    const portOrZero = numberOf(port);
    if (portOrZero < 1 || portOrZero > 65535) errors.push(invalid(`${path}port`, portOrZero, "must be between 1 and 65535, inclusive"));
  }
}
