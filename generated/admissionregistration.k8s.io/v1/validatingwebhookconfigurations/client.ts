// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration
// Hash: 2ce60cdc723f
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { ValidatingWebhookConfiguration } from "../types/validating-webhook-configuration.ts";
import type { ValidatingWebhookConfigurationApply } from "./apply.ts";

/** Reads and writes ValidatingWebhookConfiguration objects. */
export function validatingWebhookConfigurations(rest: RestClient): ResourceClient<ValidatingWebhookConfiguration, ValidatingWebhookConfigurationApply> {
  return createResourceClient<ValidatingWebhookConfiguration, ValidatingWebhookConfigurationApply>(rest, { group: "admissionregistration.k8s.io", version: "v1", resource: "validatingwebhookconfigurations", kind: "ValidatingWebhookConfiguration", namespaced: false });
}
