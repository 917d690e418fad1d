// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.PriorityLevelConfiguration
// Hash: 96df86753ba0
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsFlowcontrolV1PriorityLevelConfiguration } from "../defaults/priority-level-configuration.ts";

/** Fills in what a PriorityLevelConfiguration leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsFlowcontrolV1PriorityLevelConfiguration(object as unknown as JsonObject);
}
