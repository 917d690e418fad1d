// Source: schemas/kubernetes/openapi/networking.k8s.io/v1.json#/components/schemas/io.k8s.api.networking.v1.IngressClass
// Hash: c8c5cb7d7d4f
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsNetworkingV1IngressClass } from "../defaults/ingress-class.ts";

/** Fills in what a IngressClass leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsNetworkingV1IngressClass(object as unknown as JsonObject);
}
