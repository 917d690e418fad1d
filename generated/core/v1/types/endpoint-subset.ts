// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointSubset
// Hash: 55eeeb53480e
import type { EndpointAddress } from "./endpoint-address.ts";
import type { EndpointPort } from "./endpoint-port.ts";

/** io.k8s.api.core.v1.EndpointSubset */
export interface EndpointSubset {
  addresses?: EndpointAddress[];
  notReadyAddresses?: EndpointAddress[];
  ports?: EndpointPort[];
}
