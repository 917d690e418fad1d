// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenRequestStatus
// Hash: a0dbda1acb01
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.authentication.v1.TokenRequestStatus */
export interface TokenRequestStatus {
  expirationTimestamp?: Time;
  /** @default "" */
  token?: string;
}
