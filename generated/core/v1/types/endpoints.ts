// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Endpoints
// Hash: af1d3b66465a
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { EndpointSubset } from "./endpoint-subset.ts";

/** io.k8s.api.core.v1.Endpoints */
export interface Endpoints {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  subsets?: EndpointSubset[];
}
