// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.LeaseSpec
// Hash: dcd231326d76
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isNumber } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.coordination.v1.LeaseSpec. */
export function validateCoordinationV1LeaseSpec(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const leaseDurationSeconds = self.leaseDurationSeconds;
    if (isNumber(leaseDurationSeconds)) {
      if (leaseDurationSeconds <= 0) errors.push(invalid(`${path}leaseDurationSeconds`, leaseDurationSeconds, "must be greater than 0"));
    }
  }
  {
    const leaseTransitions = self.leaseTransitions;
    if (isNumber(leaseTransitions)) {
      if (leaseTransitions < 0) errors.push(invalid(`${path}leaseTransitions`, leaseTransitions, "must be greater than or equal to 0"));
    }
  }
}
