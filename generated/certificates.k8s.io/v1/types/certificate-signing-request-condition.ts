// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequestCondition
// Hash: 41a6b5c8f1ba
import type { Time } from "../../../meta/v1/types/time.ts";

/** io.k8s.api.certificates.v1.CertificateSigningRequestCondition */
export interface CertificateSigningRequestCondition {
  /** @default "" */
  status: string;
  lastTransitionTime?: Time;
  lastUpdateTime?: Time;
  message?: string;
  reason?: string;
  /** @default "" */
  type: string;
}
