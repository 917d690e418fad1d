// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ContainerResizePolicy
// Hash: a8642b08c831

/** io.k8s.api.core.v1.ContainerResizePolicy */
export interface ContainerResizePolicy {
  /** @default "" */
  resourceName: string;
  /** @default "" */
  restartPolicy: string;
}
