// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec
// Hash: 69e3e08f567a
import type { CustomResourceConversion } from "./custom-resource-conversion.ts";
import type { CustomResourceDefinitionNames } from "./custom-resource-definition-names.ts";
import type { CustomResourceDefinitionVersion } from "./custom-resource-definition-version.ts";

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionSpec */
export interface CustomResourceDefinitionSpec {
  conversion?: CustomResourceConversion;
  /** @default "" */
  group: string;
  /** @default {} */
  names: CustomResourceDefinitionNames;
  preserveUnknownFields?: boolean;
  /** @default "" */
  scope: string;
  versions: CustomResourceDefinitionVersion[];
}
