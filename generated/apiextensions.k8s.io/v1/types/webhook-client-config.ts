// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig
// Hash: d17db07b364a
import type { ServiceReference } from "./service-reference.ts";

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig */
export interface WebhookClientConfig {
  /** Format: byte */
  caBundle?: string;
  service?: ServiceReference;
  url?: string;
}
