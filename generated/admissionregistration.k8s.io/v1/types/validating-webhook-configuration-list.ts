// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList
// Hash: 4e5b34483f7c
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { ValidatingWebhookConfiguration } from "./validating-webhook-configuration.ts";

/** io.k8s.api.admissionregistration.v1.ValidatingWebhookConfigurationList */
export interface ValidatingWebhookConfigurationList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: ValidatingWebhookConfiguration[];
}
