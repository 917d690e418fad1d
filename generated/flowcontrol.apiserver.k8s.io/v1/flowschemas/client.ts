// Source: schemas/kubernetes/openapi/flowcontrol.apiserver.k8s.io/v1.json#/components/schemas/io.k8s.api.flowcontrol.v1.FlowSchema
// Hash: eae9ef2e1ba7
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { FlowSchema } from "../types/flow-schema.ts";
import type { FlowSchemaApply } from "./apply.ts";

/** Reads and writes FlowSchema objects. */
export function flowSchemas(rest: RestClient): ResourceClient<FlowSchema, FlowSchemaApply> {
  return createResourceClient<FlowSchema, FlowSchemaApply>(rest, { group: "flowcontrol.apiserver.k8s.io", version: "v1", resource: "flowschemas", kind: "FlowSchema", namespaced: false });
}
