// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration
// Hash: f2c9eeb7b186
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ValidatingWebhookConfiguration } from "../types/validating-webhook-configuration.ts";

/** The fields of a ValidatingWebhookConfiguration that one manager wants to own. */
export type ValidatingWebhookConfigurationApply = ApplyConfiguration<ValidatingWebhookConfiguration, "admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration">;
