// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement
// Hash: 8c1e0ea01b28

/** io.k8s.apimachinery.pkg.apis.meta.v1.FieldSelectorRequirement */
export interface FieldSelectorRequirement {
  /** @default "" */
  key: string;
  /** @default "" */
  operator: string;
  values?: string[];
}
