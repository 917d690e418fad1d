// Source: schemas/kubernetes/openapi/coordination.k8s.io/v1.json#/components/schemas/io.k8s.api.coordination.v1.Lease
// Hash: 7ea0fc035bfb
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoordinationV1Lease } from "../defaults/lease.ts";

/** Fills in what a Lease leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoordinationV1Lease(object as unknown as JsonObject);
}
