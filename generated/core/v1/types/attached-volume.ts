// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.AttachedVolume
// Hash: 6cb0ee415e54

/** io.k8s.api.core.v1.AttachedVolume */
export interface AttachedVolume {
  /** @default "" */
  devicePath: string;
  /** @default "" */
  name: string;
}
