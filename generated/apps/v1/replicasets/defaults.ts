// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSet
// Hash: 9c0b5cd8a7a3
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAppsV1ReplicaSet } from "../defaults/replica-set.ts";

/** Fills in what a ReplicaSet leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAppsV1ReplicaSet(object as unknown as JsonObject);
}
