// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.RuntimeClass
// Hash: 6c071ed4faac
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { RuntimeClass } from "../types/runtime-class.ts";
import type { RuntimeClassApply } from "./apply.ts";

/** Reads and writes RuntimeClass objects. */
export function runtimeClasses(rest: RestClient): ResourceClient<RuntimeClass, RuntimeClassApply> {
  return createResourceClient<RuntimeClass, RuntimeClassApply>(rest, { group: "node.k8s.io", version: "v1", resource: "runtimeclasses", kind: "RuntimeClass", namespaced: false });
}
