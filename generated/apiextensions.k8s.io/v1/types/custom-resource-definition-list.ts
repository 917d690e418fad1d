// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList
// Hash: 3c4f8e5ffbf9
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { CustomResourceDefinition } from "./custom-resource-definition.ts";

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionList */
export interface CustomResourceDefinitionList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: CustomResourceDefinition[];
}
