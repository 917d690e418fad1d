// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration
// Hash: 4e0ad05f1b81
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsFlowcontrolV1LimitResponse } from "./limit-response.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.LimitedPriorityLevelConfiguration. */
export function applyDefaultsFlowcontrolV1LimitedPriorityLevelConfiguration(self: Fields): void {
  if (self.nominalConcurrencyShares === undefined || self.nominalConcurrencyShares === null) self.nominalConcurrencyShares = 30;
  if (self.lendablePercent === undefined || self.lendablePercent === null) self.lendablePercent = 0;
  {
    const limitResponse = self.limitResponse;
    if (isFields(limitResponse)) applyDefaultsFlowcontrolV1LimitResponse(limitResponse);
    else {
      const made: Fields = {};
      applyDefaultsFlowcontrolV1LimitResponse(made);
      if (hasMembers(made)) self.limitResponse = made;
    }
  }
}
