// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.HTTPHeader
// Hash: dc40b67fb1c1

/** io.k8s.api.core.v1.HTTPHeader */
export interface HTTPHeader {
  /** @default "" */
  name: string;
  /** @default "" */
  value: string;
}
