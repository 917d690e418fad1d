// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchema
// Hash: ffabc9bdccde
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsFlowcontrolV1FlowSchemaSpec } from "./flow-schema-spec.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.FlowSchema. */
export function applyDefaultsFlowcontrolV1FlowSchema(self: Fields): void {
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsFlowcontrolV1FlowSchemaSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsFlowcontrolV1FlowSchemaSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
