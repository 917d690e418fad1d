// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchema
// Hash: cdeac6267fe8
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsFlowcontrolV1FlowSchema } from "../defaults/flow-schema.ts";

/** Fills in what a FlowSchema leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsFlowcontrolV1FlowSchema(object as unknown as JsonObject);
}
