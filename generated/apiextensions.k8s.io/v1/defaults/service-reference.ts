// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference
// Hash: d265526166e8
import type { Fields } from "../../../../runtime/validation/fields.ts";

/** Fills in the defaults of io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.ServiceReference. */
export function applyDefaultsApiextensionsV1ServiceReference(self: Fields): void {
  if (self.port === undefined || self.port === null) self.port = 443;
}
