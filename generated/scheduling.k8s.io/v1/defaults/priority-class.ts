// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClass
// Hash: c0a03c96ab99
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.scheduling.v1.PriorityClass. */
export function applyDefaultsSchedulingV1PriorityClass(self: Fields): void {
  if (self.preemptionPolicy === undefined || self.preemptionPolicy === null) self.preemptionPolicy = "PreemptLowerPriority";
}
