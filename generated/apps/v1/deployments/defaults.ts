// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.Deployment
// Hash: 5a9871070087
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsAppsV1Deployment } from "../defaults/deployment.ts";

/** Fills in what a Deployment leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsAppsV1Deployment(object as unknown as JsonObject);
}
