// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenRequestSpec
// Hash: c976c5fb9aeb
import type { BoundObjectReference } from "./bound-object-reference.ts";

/** io.k8s.api.authentication.v1.TokenRequestSpec */
export interface TokenRequestSpec {
  audiences?: string[];
  boundObjectRef?: BoundObjectReference;
  /** Format: int64 */
  expirationSeconds?: number;
}
