// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Namespace
// Hash: a4cd91e8ac19
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Namespace } from "../types/namespace.ts";
import type { NamespaceApply } from "./apply.ts";

/** Reads and writes Namespace objects. */
export function namespaces(rest: RestClient): ResourceClient<Namespace, NamespaceApply> {
  return createResourceClient<Namespace, NamespaceApply>(rest, { group: "", version: "v1", resource: "namespaces", kind: "Namespace", namespaced: false });
}
