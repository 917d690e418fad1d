// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchemaSpec
// Hash: 781274510f2d
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.FlowSchemaSpec. */
export function applyDefaultsFlowcontrolV1FlowSchemaSpec(self: Fields): void {
  if (self.matchingPrecedence === undefined || self.matchingPrecedence === null || self.matchingPrecedence === 0) self.matchingPrecedence = 1000;
}
