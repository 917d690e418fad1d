// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration
// Hash: 948d688f3f65
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.ExemptPriorityLevelConfiguration. */
export function applyDefaultsFlowcontrolV1ExemptPriorityLevelConfiguration(self: Fields): void {
  if (self.nominalConcurrencyShares === undefined || self.nominalConcurrencyShares === null) self.nominalConcurrencyShares = 0;
  if (self.lendablePercent === undefined || self.lendablePercent === null) self.lendablePercent = 0;
}
