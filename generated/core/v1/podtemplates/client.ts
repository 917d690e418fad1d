// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplate
// Hash: 53b13ddb8fdd
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { PodTemplate } from "../types/pod-template.ts";
import type { PodTemplateApply } from "./apply.ts";

/** Reads and writes PodTemplate objects of `namespace`, or of all namespaces. */
export function podTemplates(rest: RestClient, namespace?: string): ResourceClient<PodTemplate, PodTemplateApply> {
  return createResourceClient<PodTemplate, PodTemplateApply>(rest, { group: "", version: "v1", resource: "podtemplates", kind: "PodTemplate", namespaced: true }, namespace);
}
