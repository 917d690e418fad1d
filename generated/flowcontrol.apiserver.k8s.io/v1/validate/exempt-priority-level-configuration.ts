// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration
// Hash: d60127a13615
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isNumber } from "../../../../runtime/validation/fields.ts";

/** The rules of io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration. */
export function validateFlowcontrolV1ExemptPriorityLevelConfiguration(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], _context: ValidationContext, _parent: Fields): void {
  {
    const nominalConcurrencyShares = self.nominalConcurrencyShares;
    if (isNumber(nominalConcurrencyShares)) {
      if (nominalConcurrencyShares < 0) errors.push(invalid(`${path}nominalConcurrencyShares`, nominalConcurrencyShares, "must be a non-negative integer"));
    }
  }
  {
    const lendablePercent = self.lendablePercent;
    if (isNumber(lendablePercent)) {
      if (lendablePercent < 0 || lendablePercent > 100) errors.push(invalid(`${path}lendablePercent`, lendablePercent, "must be between 0 and 100, inclusive"));
    }
  }
}
