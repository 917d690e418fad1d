// Source: schemas/kubernetes/openapi/apiextensions.k8s.io/v1.json#/components/schemas/io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition
// Hash: d2851fde48dd

/** io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceColumnDefinition */
export interface CustomResourceColumnDefinition {
  description?: string;
  format?: string;
  /** @default "" */
  jsonPath: string;
  /** @default "" */
  name: string;
  /** Format: int32 */
  priority?: number;
  /** @default "" */
  type: string;
}
