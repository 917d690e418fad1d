// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMap
// Hash: 96c1df86a096
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ConfigMap } from "../types/config-map.ts";
import type { ConfigMapApply } from "./apply.ts";

/** Reads and writes ConfigMap objects of `namespace`, or of all namespaces. */
export function configMaps(rest: RestClient, namespace?: string): ResourceClient<ConfigMap, ConfigMapApply> {
  return createResourceClient<ConfigMap, ConfigMapApply>(rest, { group: "", version: "v1", resource: "configmaps", kind: "ConfigMap", namespaced: true }, namespace);
}
