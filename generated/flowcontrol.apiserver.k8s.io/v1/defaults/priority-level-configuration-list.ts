// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList
// Hash: d1574600f3b1
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsFlowcontrolV1PriorityLevelConfiguration } from "./priority-level-configuration.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.PriorityLevelConfigurationList. */
export function applyDefaultsFlowcontrolV1PriorityLevelConfigurationList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsFlowcontrolV1PriorityLevelConfiguration(item);
      }
    }
  }
}
