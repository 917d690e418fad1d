// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Binding
// Hash: ca67316b0468
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { Binding } from "../types/binding.ts";
import type { BindingApply } from "./apply.ts";

/** Reads and writes Binding objects of `namespace`, or of all namespaces. */
export function bindings(rest: RestClient, namespace?: string): ResourceClient<Binding, BindingApply> {
  return createResourceClient<Binding, BindingApply>(rest, { group: "", version: "v1", resource: "bindings", kind: "Binding", namespaced: true }, namespace);
}
