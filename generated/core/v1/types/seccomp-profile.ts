// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SeccompProfile
// Hash: 7cf8f104bd36

/** io.k8s.api.core.v1.SeccompProfile */
export interface SeccompProfile {
  localhostProfile?: string;
  /** @default "" */
  type: "Localhost" | "RuntimeDefault" | "Unconfined";
}
