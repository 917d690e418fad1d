// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ConfigMap
// Hash: eb0f38b4cc99
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";

/** io.k8s.api.core.v1.ConfigMap */
export interface ConfigMap {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  binaryData?: {
    [key: string]: string;
  };
  data?: {
    [key: string]: string;
  };
  immutable?: boolean;
}
