// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.VolumeMount
// Hash: 9d22dbb5b48c

/** io.k8s.api.core.v1.VolumeMount */
export interface VolumeMount {
  /** @default "" */
  mountPath: string;
  mountPropagation?: "Bidirectional" | "HostToContainer" | "None";
  /** @default "" */
  name: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
}
