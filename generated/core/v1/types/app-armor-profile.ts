// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AppArmorProfile
// Hash: d147270a01e4

/** io.k8s.api.core.v1.AppArmorProfile */
export interface AppArmorProfile {
  localhostProfile?: string;
  /** @default "" */
  type: "Localhost" | "RuntimeDefault" | "Unconfined";
}
