// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.EndpointSlice
// Hash: 9ad4082b09a0
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { EndpointPort } from "./endpoint-port.ts";
import type { Endpoint } from "./endpoint.ts";

/** io.k8s.api.discovery.v1.EndpointSlice */
export interface EndpointSlice {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default "" */
  addressType: "FQDN" | "IPv4" | "IPv6";
  endpoints?: Endpoint[];
  ports?: EndpointPort[];
}
