// The types of certificates.k8s.io/v1.
export type { CertificateSigningRequest } from "./types/certificate-signing-request.ts";
export type { CertificateSigningRequestCondition } from "./types/certificate-signing-request-condition.ts";
export type { CertificateSigningRequestList } from "./types/certificate-signing-request-list.ts";
export type { CertificateSigningRequestSpec } from "./types/certificate-signing-request-spec.ts";
export type { CertificateSigningRequestStatus } from "./types/certificate-signing-request-status.ts";
