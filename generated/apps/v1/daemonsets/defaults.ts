// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSet
// Hash: decc227b6b34
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAppsV1DaemonSet } from "../defaults/daemon-set.ts";

/** Fills in what a DaemonSet leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAppsV1DaemonSet(object as unknown as JsonObject);
}
