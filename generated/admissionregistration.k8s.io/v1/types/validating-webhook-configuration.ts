// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration
// Hash: f39475cda220
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ValidatingWebhook } from "./validating-webhook.ts";

/** io.k8s.api.admissionregistration.v1.ValidatingWebhookConfiguration */
export interface ValidatingWebhookConfiguration {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  webhooks?: ValidatingWebhook[];
}
