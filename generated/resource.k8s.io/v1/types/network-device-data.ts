// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.NetworkDeviceData
// Hash: 112cd7dd73a3

/** io.k8s.api.resource.v1.NetworkDeviceData */
export interface NetworkDeviceData {
  hardwareAddress?: string;
  interfaceName?: string;
  ips?: string[];
}
