// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration
// Hash: 096bb5f73d8c
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { MutatingWebhookConfiguration } from "../types/mutating-webhook-configuration.ts";

/** The fields of a MutatingWebhookConfiguration that one manager wants to own. */
export type MutatingWebhookConfigurationApply = ApplyConfiguration<MutatingWebhookConfiguration, "admissionregistration.k8s.io/v1", "MutatingWebhookConfiguration">;
