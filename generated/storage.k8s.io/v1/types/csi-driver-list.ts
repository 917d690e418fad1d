// Source: schemas/kubernetes/openapi/storage.k8s.io/v1.json#/components/schemas/io.k8s.api.storage.v1.CSIDriverList
// Hash: 45a577608059
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { CSIDriver } from "./csi-driver.ts";

/** io.k8s.api.storage.v1.CSIDriverList */
export interface CSIDriverList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: CSIDriver[];
}
