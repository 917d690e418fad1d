// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.VolumeAttributesClassList
// Hash: 7a03b167023b
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { VolumeAttributesClass } from "./volume-attributes-class.ts";

/** io.k8s.api.storage.v1.VolumeAttributesClassList */
export interface VolumeAttributesClassList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: VolumeAttributesClass[];
}
