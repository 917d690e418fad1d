// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion
// Hash: 7ef8e9046080
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsApiextensionsV1WebhookClientConfig } from "./webhook-client-config.ts";

/** Fills in the defaults of io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.WebhookConversion. */
export function applyDefaultsApiextensionsV1WebhookConversion(self: Fields): void {
  {
    const clientConfig = self.clientConfig;
    if (isFields(clientConfig)) applyDefaultsApiextensionsV1WebhookClientConfig(clientConfig);
  }
}
