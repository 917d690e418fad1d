// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec
// Hash: 778b9f54ddde
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsApiextensionsV1CustomResourceConversion } from "./custom-resource-conversion.ts";

/** Fills in the defaults of io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec. */
export function applyDefaultsApiextensionsV1CustomResourceDefinitionSpec(self: Fields): void {
  {
    const conversion = self.conversion;
    if (isFields(conversion)) applyDefaultsApiextensionsV1CustomResourceConversion(conversion);
  }
}
