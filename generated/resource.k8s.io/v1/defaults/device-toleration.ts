// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceToleration
// Hash: 3d60573868a2
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.DeviceToleration. */
export function applyDefaultsResourceV1DeviceToleration(self: Fields): void {
  if (self.operator === undefined || self.operator === null || self.operator === "") self.operator = "Equal";
}
