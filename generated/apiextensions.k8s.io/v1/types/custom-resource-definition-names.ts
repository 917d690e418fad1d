// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames
// Hash: 561bfcfd2591

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinitionNames */
export interface CustomResourceDefinitionNames {
  /** @default "" */
  kind: string;
  categories?: string[];
  listKind?: string;
  /** @default "" */
  plural: string;
  shortNames?: string[];
  singular?: string;
}
