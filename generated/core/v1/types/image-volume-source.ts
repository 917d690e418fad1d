// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ImageVolumeSource
// Hash: 2eb7d64ec7cb

/** io.k8s.api.core.v1.ImageVolumeSource */
export interface ImageVolumeSource {
  pullPolicy?: "Always" | "IfNotPresent" | "Never";
  reference?: string;
}
