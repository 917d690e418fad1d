// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition
// Hash: 945771a982b5
import { defaultCustomResourceDefinition } from "../../../../runtime/validation/defaults/custom-resource-definition.ts";
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsApiextensionsV1CustomResourceDefinitionSpec } from "./custom-resource-definition-spec.ts";

/** Fills in the defaults of io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition. */
export function applyDefaultsApiextensionsV1CustomResourceDefinition(self: Fields): void {
  defaultCustomResourceDefinition(self);
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.conversion === undefined || spec.conversion === null) spec.conversion = {"strategy":"None"};
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsApiextensionsV1CustomResourceDefinitionSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsApiextensionsV1CustomResourceDefinitionSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
