// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement
// Hash: 5e3637c9bacf

/** io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelectorRequirement */
export interface LabelSelectorRequirement {
  /** @default "" */
  key: string;
  /** @default "" */
  operator: string;
  values?: string[];
}
