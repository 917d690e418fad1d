// Source: schemas/kubernetes/openapi/meta/v1.json#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference
// Hash: b615cbba1212

/** io.k8s.apimachinery.pkg.apis.meta.v1.OwnerReference */
export interface OwnerReference {
  /** @default "" */
  apiVersion: string;
  /** @default "" */
  kind: string;
  blockOwnerDeletion?: boolean;
  controller?: boolean;
  /** @default "" */
  name: string;
  /** @default "" */
  uid: string;
}
