// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Subject
// Hash: f11db273c91e

/** io.k8s.api.rbac.v1.Subject */
export interface Subject {
  /** @default "" */
  kind: string;
  apiGroup?: string;
  /** @default "" */
  name: string;
  namespace?: string;
}
