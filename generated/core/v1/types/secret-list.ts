// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecretList
// Hash: fb516c0a5ad5
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { Secret } from "./secret.ts";

/** io.k8s.api.core.v1.SecretList */
export interface SecretList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: Secret[];
}
