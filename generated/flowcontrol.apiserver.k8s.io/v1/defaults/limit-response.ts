// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.LimitResponse
// Hash: 6181b9776b4f
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsFlowcontrolV1QueuingConfiguration } from "./queuing-configuration.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.LimitResponse. */
export function applyDefaultsFlowcontrolV1LimitResponse(self: Fields): void {
  {
    const queuing = self.queuing;
    if (isFields(queuing)) applyDefaultsFlowcontrolV1QueuingConfiguration(queuing);
  }
}
