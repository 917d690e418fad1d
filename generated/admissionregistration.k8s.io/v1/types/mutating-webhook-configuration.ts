// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration
// Hash: a53e7942dfe9
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { MutatingWebhook } from "./mutating-webhook.ts";

/** io.k8s.api.admissionregistration.v1.MutatingWebhookConfiguration */
export interface MutatingWebhookConfiguration {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  webhooks?: MutatingWebhook[];
}
