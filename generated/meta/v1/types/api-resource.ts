// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.APIResource
// Hash: 785db1ee1fef

/** io.k8s.apimachinery.pkg.apis.meta.v1.APIResource */
export interface APIResource {
  /** @default "" */
  kind: string;
  categories?: string[];
  group?: string;
  /** @default "" */
  name: string;
  /** @default false */
  namespaced: boolean;
  shortNames?: string[];
  /** @default "" */
  singularName: string;
  storageVersionHash?: string;
  verbs: string[];
  version?: string;
}
