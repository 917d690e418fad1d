// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceConstraint
// Hash: 18fa3ec0a6e0

/** io.k8s.api.resource.v1.DeviceConstraint */
export interface DeviceConstraint {
  distinctAttribute?: string;
  matchAttribute?: string;
  requests?: string[];
}
