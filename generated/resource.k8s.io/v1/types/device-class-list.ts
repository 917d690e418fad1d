// Source: schemas/kubernetes/openapi/resource.k8s.io/v1.json#/components/schemas/io.k8s.api.resource.v1.DeviceClassList
// Hash: b1f6ea688166
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { DeviceClass } from "./device-class.ts";

/** io.k8s.api.resource.v1.DeviceClassList */
export interface DeviceClassList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: DeviceClass[];
}
