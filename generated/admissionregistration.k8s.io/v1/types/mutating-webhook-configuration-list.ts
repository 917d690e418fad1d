// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList
// Hash: 921af59a0c3c
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { MutatingWebhookConfiguration } from "./mutating-webhook-configuration.ts";

/** io.k8s.api.admissionregistration.v1.MutatingWebhookConfigurationList */
export interface MutatingWebhookConfigurationList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: MutatingWebhookConfiguration[];
}
