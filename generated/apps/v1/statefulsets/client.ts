// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSet
// Hash: 83786c442860
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { StatefulSet } from "../types/stateful-set.ts";
import type { StatefulSetApply } from "./apply.ts";

/** Reads and writes StatefulSet objects of `namespace`, or of all namespaces. */
export function statefulSets(rest: RestClient, namespace?: string): ResourceClient<StatefulSet, StatefulSetApply> {
  return createResourceClient<StatefulSet, StatefulSetApply>(rest, { group: "apps", version: "v1", resource: "statefulsets", kind: "StatefulSet", namespaced: true }, namespace);
}
