// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSet
// Hash: 87873c78c7c9
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAppsV1StatefulSet } from "../defaults/stateful-set.ts";

/** Fills in what a StatefulSet leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAppsV1StatefulSet(object as unknown as JsonObject);
}
