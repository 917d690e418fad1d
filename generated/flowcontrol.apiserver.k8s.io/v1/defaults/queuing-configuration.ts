// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.QueuingConfiguration
// Hash: 9f0c103192a0
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.flowcontrol.v1.QueuingConfiguration. */
export function applyDefaultsFlowcontrolV1QueuingConfiguration(self: Fields): void {
  if (self.handSize === undefined || self.handSize === null || self.handSize === 0) self.handSize = 8;
  if (self.queues === undefined || self.queues === null || self.queues === 0) self.queues = 64;
  if (self.queueLengthLimit === undefined || self.queueLengthLimit === null || self.queueLengthLimit === 0) self.queueLengthLimit = 50;
}
