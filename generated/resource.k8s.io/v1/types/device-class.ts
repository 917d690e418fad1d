// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClass
// Hash: 25723e884dd4
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { DeviceClassSpec } from "./device-class-spec.ts";

/** io.k8s.api.resource.v1.DeviceClass */
export interface DeviceClass {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: DeviceClassSpec;
}
