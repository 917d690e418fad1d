// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequest
// Hash: c6fe7160ac14
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { CertificateSigningRequest } from "../types/certificate-signing-request.ts";
import type { CertificateSigningRequestApply } from "./apply.ts";

/** Reads and writes CertificateSigningRequest objects. */
export function certificateSigningRequests(rest: RestClient): ResourceClient<CertificateSigningRequest, CertificateSigningRequestApply> {
  return createResourceClient<CertificateSigningRequest, CertificateSigningRequestApply>(rest, { group: "certificates.k8s.io", version: "v1", resource: "certificatesigningrequests", kind: "CertificateSigningRequest", namespaced: false });
}
