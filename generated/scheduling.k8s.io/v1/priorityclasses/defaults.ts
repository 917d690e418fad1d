// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClass
// Hash: e1ad5e088cae
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsSchedulingV1PriorityClass } from "../defaults/priority-class.ts";

/** Fills in what a PriorityClass leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsSchedulingV1PriorityClass(object as unknown as JsonObject);
}
