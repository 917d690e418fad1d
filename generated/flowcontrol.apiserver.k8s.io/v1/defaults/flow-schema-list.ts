// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchemaList
// Hash: 5fd94798a36d
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsFlowcontrolV1FlowSchema } from "./flow-schema.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.FlowSchemaList. */
export function applyDefaultsFlowcontrolV1FlowSchemaList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsFlowcontrolV1FlowSchema(item);
      }
    }
  }
}
