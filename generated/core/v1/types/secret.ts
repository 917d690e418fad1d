// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Secret
// Hash: 45e6bfce51ad
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";

/** io.k8s.api.core.v1.Secret */
export interface Secret {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  data?: {
    [key: string]: string;
  };
  immutable?: boolean;
  stringData?: {
    [key: string]: string;
  };
  type?: string;
}
