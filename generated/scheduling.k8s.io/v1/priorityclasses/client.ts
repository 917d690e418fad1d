// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClass
// Hash: 2c4c5958d243
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { PriorityClass } from "../types/priority-class.ts";
import type { PriorityClassApply } from "./apply.ts";

/** Reads and writes PriorityClass objects. */
export function priorityClasses(rest: RestClient): ResourceClient<PriorityClass, PriorityClassApply> {
  return createResourceClient<PriorityClass, PriorityClassApply>(rest, { group: "scheduling.k8s.io", version: "v1", resource: "priorityclasses", kind: "PriorityClass", namespaced: false });
}
