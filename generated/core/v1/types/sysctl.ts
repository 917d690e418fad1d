// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Sysctl
// Hash: e3dd9e13add7

/** io.k8s.api.core.v1.Sysctl */
export interface Sysctl {
  /** @default "" */
  name: string;
  /** @default "" */
  value: string;
}
