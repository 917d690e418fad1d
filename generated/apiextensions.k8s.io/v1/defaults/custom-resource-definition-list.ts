// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList
// Hash: 72693a4c94d2
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsApiextensionsV1CustomResourceDefinition } from "./custom-resource-definition.ts";

/** Fills in the defaults of io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList. */
export function applyDefaultsApiextensionsV1CustomResourceDefinitionList(self: Fields): void {
  {
    const items = self.items;
    if (isList(items)) {
      for (const item of items) {
        if (isFields(item)) applyDefaultsApiextensionsV1CustomResourceDefinition(item);
      }
    }
  }
}
