// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSet
// Hash: 546c16ff82cb
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { DaemonSet } from "../types/daemon-set.ts";
import type { DaemonSetApply } from "./apply.ts";

/** Reads and writes DaemonSet objects of `namespace`, or of all namespaces. */
export function daemonSets(rest: RestClient, namespace?: string): ResourceClient<DaemonSet, DaemonSetApply> {
  return createResourceClient<DaemonSet, DaemonSetApply>(rest, { group: "apps", version: "v1", resource: "daemonsets", kind: "DaemonSet", namespaced: true }, namespace);
}
