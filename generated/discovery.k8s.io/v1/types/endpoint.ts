// Source: schemas/kubernetes/openapi/discovery.k8s.io/v1.json#/components/schemas/io.k8s.api.discovery.v1.Endpoint
// Hash: e949fcf9cd90
import type { ObjectReference } from "../../../core/v1/types/object-reference.ts";
import type { EndpointConditions } from "./endpoint-conditions.ts";
import type { EndpointHints } from "./endpoint-hints.ts";

/** io.k8s.api.discovery.v1.Endpoint */
export interface Endpoint {
  addresses: string[];
  /** @default {} */
  conditions?: EndpointConditions;
  deprecatedTopology?: {
    [key: string]: string;
  };
  hints?: EndpointHints;
  hostname?: string;
  nodeName?: string;
  targetRef?: ObjectReference;
  zone?: string;
}
