// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceTaint
// Hash: cb784963a759
import { defaultTaintTimeAdded } from "../../../../runtime/validation/defaults/taint-time-added.ts";
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.api.resource.v1.DeviceTaint. */
export function applyDefaultsResourceV1DeviceTaint(self: Fields): void {
  defaultTaintTimeAdded(self);
}
