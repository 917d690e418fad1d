// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequestList
// Hash: 0c6b0568898e
import type { ListMeta } from "../../../meta/v1/types/list-meta.ts";
import type { CertificateSigningRequest } from "./certificate-signing-request.ts";

/** io.k8s.api.certificates.v1.CertificateSigningRequestList */
export interface CertificateSigningRequestList {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ListMeta;
  items: CertificateSigningRequest[];
}
