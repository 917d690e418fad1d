// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VolumeDevice
// Hash: 835998f9725b

/** io.k8s.api.core.v1.VolumeDevice */
export interface VolumeDevice {
  /** @default "" */
  devicePath: string;
  /** @default "" */
  name: string;
}
