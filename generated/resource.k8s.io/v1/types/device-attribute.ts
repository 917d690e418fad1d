// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceAttribute
// Hash: 5dcbb8563ecb

/** io.k8s.api.resource.v1.DeviceAttribute */
export interface DeviceAttribute {
  bool?: boolean;
  bools?: boolean[];
  /** Format: int64 */
  int?: number;
  ints?: number[];
  string?: string;
  strings?: string[];
  version?: string;
  versions?: string[];
}
