// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration
// Hash: ceff979e7f0d
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { MutatingWebhookConfiguration } from "../types/mutating-webhook-configuration.ts";
import type { MutatingWebhookConfigurationApply } from "./apply.ts";

/** Reads and writes MutatingWebhookConfiguration objects. */
export function mutatingWebhookConfigurations(rest: RestClient): ResourceClient<MutatingWebhookConfiguration, MutatingWebhookConfigurationApply> {
  return createResourceClient<MutatingWebhookConfiguration, MutatingWebhookConfigurationApply>(rest, { group: "admissionregistration.k8s.io", version: "v1", resource: "mutatingwebhookconfigurations", kind: "MutatingWebhookConfiguration", namespaced: false });
}
