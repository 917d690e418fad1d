// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleRef
// Hash: fe8c3dd8bb3d

/** io.k8s.api.rbac.v1.RoleRef */
export interface RoleRef {
  /** @default "" */
  kind: string;
  /** @default "" */
  apiGroup?: string;
  /** @default "" */
  name: string;
}
