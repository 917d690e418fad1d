// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequest
// Hash: 5dbf72a478fe
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { CertificateSigningRequestSpec } from "./certificate-signing-request-spec.ts";
import type { CertificateSigningRequestStatus } from "./certificate-signing-request-status.ts";

/** io.k8s.api.certificates.v1.CertificateSigningRequest */
export interface CertificateSigningRequest {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: CertificateSigningRequestSpec;
  /** @default {} */
  status?: CertificateSigningRequestStatus;
}
