// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceToleration
// Hash: 3bd84a050f85
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.DeviceToleration. */
export function applyDefaultsResourceV1DeviceToleration(self: Fields): void {
  if (self.operator === undefined || self.operator === null || self.operator === "") self.operator = "Equal";
  if (self.operator === undefined || self.operator === null || self.operator === "") self.operator = "Equal";
}
