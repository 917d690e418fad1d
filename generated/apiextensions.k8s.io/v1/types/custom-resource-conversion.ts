// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion
// Hash: 528bce74ddbd
import type { WebhookConversion } from "./webhook-conversion.ts";

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion */
export interface CustomResourceConversion {
  /** @default "" */
  strategy: string;
  webhook?: WebhookConversion;
}
