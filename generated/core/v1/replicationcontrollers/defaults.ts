// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationController
// Hash: 22d976f8107d
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsCoreV1ReplicationController } from "../defaults/replication-controller.ts";

/** Fills in what a ReplicationController leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsCoreV1ReplicationController(object as unknown as JsonObject);
}
