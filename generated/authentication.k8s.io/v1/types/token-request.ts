// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenRequest
// Hash: 8f61f961c0b5
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { TokenRequestSpec } from "./token-request-spec.ts";
import type { TokenRequestStatus } from "./token-request-status.ts";

/** io.k8s.api.authentication.v1.TokenRequest */
export interface TokenRequest {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec?: TokenRequestSpec;
  /** @default {} */
  status?: TokenRequestStatus;
}
