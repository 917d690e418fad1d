// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ServiceAccount
// Hash: d958c6b3ae12
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { LocalObjectReference } from "./local-object-reference.ts";
import type { ObjectReference } from "./object-reference.ts";

/** io.k8s.api.core.v1.ServiceAccount */
export interface ServiceAccount {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  automountServiceAccountToken?: boolean;
  imagePullSecrets?: LocalObjectReference[];
  secrets?: ObjectReference[];
}
