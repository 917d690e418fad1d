// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequestStatus
// Hash: d9c65798753b
import type { CertificateSigningRequestCondition } from "./certificate-signing-request-condition.ts";

/** io.k8s.api.certificates.v1.CertificateSigningRequestStatus */
export interface CertificateSigningRequestStatus {
  /** Format: byte */
  certificate?: string;
  conditions?: CertificateSigningRequestCondition[];
}
