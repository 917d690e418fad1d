// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequest
// Hash: 3ee62679459d
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { CertificateSigningRequest } from "../types/certificate-signing-request.ts";

/** The fields of a CertificateSigningRequest that one manager wants to own. */
export type CertificateSigningRequestApply = ApplyConfiguration<CertificateSigningRequest, "certificates.k8s.io/v1", "CertificateSigningRequest">;
