// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration
// Hash: d12940f7ec27
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isNumber, noFields } from "../../../../runtime/validation/fields.ts";
import { validateFlowcontrolV1LimitResponse } from "./limit-response.ts";

/** The rules of io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration. */
export function validateFlowcontrolV1LimitedPriorityLevelConfiguration(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const nominalConcurrencyShares = self.nominalConcurrencyShares;
    if (isNumber(nominalConcurrencyShares)) {
      if (nominalConcurrencyShares < 0) errors.push(invalid(`${path}nominalConcurrencyShares`, nominalConcurrencyShares, "must be a non-negative integer"));
    }
  }
  {
    const limitResponse = self.limitResponse;
    const oldLimitResponse = isFields(old) ? old.limitResponse : undefined;
    const limitResponseOrZero = isFields(limitResponse) ? limitResponse : noFields;
    validateFlowcontrolV1LimitResponse(limitResponseOrZero, isFields(oldLimitResponse) ? oldLimitResponse : undefined, `${path}limitResponse.`, errors, context, self);
  }
  {
    const lendablePercent = self.lendablePercent;
    if (isNumber(lendablePercent)) {
      if (lendablePercent < 0 || lendablePercent > 100) errors.push(invalid(`${path}lendablePercent`, lendablePercent, "must be between 0 and 100, inclusive"));
    }
  }
  {
    const borrowingLimitPercent = self.borrowingLimitPercent;
    if (isNumber(borrowingLimitPercent)) {
      if (borrowingLimitPercent < 0) errors.push(invalid(`${path}borrowingLimitPercent`, borrowingLimitPercent, "if specified, must be a non-negative integer"));
    }
  }
}
