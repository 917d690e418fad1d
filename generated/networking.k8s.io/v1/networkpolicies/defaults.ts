// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.NetworkPolicy
// Hash: 25b4ef6007ef
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsNetworkingV1NetworkPolicy } from "../defaults/network-policy.ts";

/** Fills in what a NetworkPolicy leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsNetworkingV1NetworkPolicy(object as unknown as JsonObject);
}
