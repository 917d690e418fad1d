// Source: schemas/kubernetes/openapi/admissionregistration.k8s.io/v1.json#/components/schemas/io.k8s.api.admissionregistration.v1.WebhookClientConfig
// Hash: 60fba44ca06b
import type { ServiceReference } from "./service-reference.ts";

/** io.k8s.api.admissionregistration.v1.WebhookClientConfig */
export interface WebhookClientConfig {
  /** Format: byte */
  caBundle?: string;
  service?: ServiceReference;
  url?: string;
}
