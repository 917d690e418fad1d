// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion
// Hash: 2c0486dbb2a8
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsApiextensionsV1WebhookConversion } from "./webhook-conversion.ts";

/** Fills in the defaults of io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceConversion. */
export function applyDefaultsApiextensionsV1CustomResourceConversion(self: Fields): void {
  {
    const webhook = self.webhook;
    if (isFields(webhook)) applyDefaultsApiextensionsV1WebhookConversion(webhook);
  }
}
