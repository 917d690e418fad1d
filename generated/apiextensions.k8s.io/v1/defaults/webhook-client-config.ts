// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig
// Hash: 4ae00c1e62a1
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsApiextensionsV1ServiceReference } from "./service-reference.ts";

/** Fills in the defaults of io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookClientConfig. */
export function applyDefaultsApiextensionsV1WebhookClientConfig(self: Fields): void {
  {
    const service = self.service;
    if (isFields(service)) applyDefaultsApiextensionsV1ServiceReference(service);
  }
}
