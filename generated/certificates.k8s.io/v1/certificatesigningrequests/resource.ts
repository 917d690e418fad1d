// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequest
// Hash: 29679e55bbda
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** certificatesigningrequests, certificates.k8s.io/v1 CertificateSigningRequest. */
export const certificateSigningRequests: ResourceDefinition = {
  group: "certificates.k8s.io",
  version: "v1",
  resource: "certificatesigningrequests",
  kind: "CertificateSigningRequest",
  listKind: "CertificateSigningRequestList",
  singular: "certificatesigningrequest",
  shortNames: ["csr"],
  categories: [],
  namespaced: false,
  verbs: ["create", "delete", "deletecollection", "get", "list", "patch", "update", "watch"],
  subresources: [
    { name: "approval", responseKind: { group: "", kind: "CertificateSigningRequest", version: "" }, verbs: ["get", "patch", "update"] },
    { name: "status", responseKind: { group: "", kind: "CertificateSigningRequest", version: "" }, verbs: ["get", "patch", "update"] },
  ],
  hubVersion: "v1",
  storagePrefix: "certificatesigningrequests",
  custom: false,
  schemaName: "io.k8s.api.certificates.v1.CertificateSigningRequest",
  columns: [
    { name: "Name", type: "string", format: "name", description: "", priority: 0 },
    { name: "Age", type: "string", format: "", description: "", priority: 0 },
    { name: "SignerName", type: "string", format: "", description: "", priority: 0 },
    { name: "Requestor", type: "string", format: "", description: "", priority: 0 },
    { name: "RequestedDuration", type: "string", format: "", description: "", priority: 0 },
    { name: "Condition", type: "string", format: "", description: "", priority: 0 },
  ],
  selectableFields: ["spec.signerName"],
  behaviour: {
    nameFormat: "pathSegment",
    status: {
      keepsOnMain: ["status"],
      writes: ["status", "metadata.labels", "metadata.annotations", "metadata.finalizers", "metadata.ownerReferences"],
      unowned: ["spec"],
    },
  },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
