// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration
// Hash: d946476a7c40
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsFlowcontrolV1PriorityLevelConfigurationSpec } from "./priority-level-configuration-spec.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration. */
export function applyDefaultsFlowcontrolV1PriorityLevelConfiguration(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsFlowcontrolV1PriorityLevelConfigurationSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsFlowcontrolV1PriorityLevelConfigurationSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
