// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.ResourceSlice
// Hash: bf1ddab3f2c1
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { ResourceSliceSpec } from "./resource-slice-spec.ts";

/** io.k8s.api.resource.v1.ResourceSlice */
export interface ResourceSlice {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: ResourceSliceSpec;
}
