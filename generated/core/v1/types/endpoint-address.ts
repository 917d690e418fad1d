// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EndpointAddress
// Hash: 4a73441d5e47
import type { ObjectReference } from "./object-reference.ts";

/** io.k8s.api.core.v1.EndpointAddress */
export interface EndpointAddress {
  hostname?: string;
  /** @default "" */
  ip: string;
  nodeName?: string;
  targetRef?: ObjectReference;
}
