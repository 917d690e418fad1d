// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec
// Hash: a88efccac296
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsFlowcontrolV1ExemptPriorityLevelConfiguration } from "./exempt-priority-level-configuration.ts";
import { applyDefaultsFlowcontrolV1LimitedPriorityLevelConfiguration } from "./limited-priority-level-configuration.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationSpec. */
export function applyDefaultsFlowcontrolV1PriorityLevelConfigurationSpec(self: Fields): void {
  {
    const exempt = self.exempt;
    if (isFields(exempt)) applyDefaultsFlowcontrolV1ExemptPriorityLevelConfiguration(exempt);
  }
  {
    const limited = self.limited;
    if (isFields(limited)) applyDefaultsFlowcontrolV1LimitedPriorityLevelConfiguration(limited);
  }
}
