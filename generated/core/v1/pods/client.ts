// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Pod
// Hash: 2e6ffb856b1c
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Pod } from "../types/pod.ts";
import type { PodApply } from "./apply.ts";

/** Reads and writes Pod objects of `namespace`, or of all namespaces. */
export function pods(rest: RestClient, namespace?: string): ResourceClient<Pod, PodApply> {
  return createResourceClient<Pod, PodApply>(rest, { group: "", version: "v1", resource: "pods", kind: "Pod", namespaced: true }, namespace);
}
