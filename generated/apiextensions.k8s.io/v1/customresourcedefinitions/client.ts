// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
// Hash: e73453359f00
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { CustomResourceDefinition } from "../types/custom-resource-definition.ts";
import type { CustomResourceDefinitionApply } from "./apply.ts";

/** Reads and writes CustomResourceDefinition objects. */
export function customResourceDefinitions(rest: RestClient): ResourceClient<CustomResourceDefinition, CustomResourceDefinitionApply> {
  return createResourceClient<CustomResourceDefinition, CustomResourceDefinitionApply>(rest, { group: "apiextensions.k8s.io", version: "v1", resource: "customresourcedefinitions", kind: "CustomResourceDefinition", namespaced: false });
}
