// Source: schemas/kubernetes/openapi/certificates.k8s.io/v1.json#/components/schemas/io.k8s.api.certificates.v1.CertificateSigningRequest
// Hash: 3e6cf946362c
import {
  approvalHandlers,
  create,
  deleteCollection,
  deleteObject,
  get,
  list,
  patch,
  statusHandlers,
  update,
  watch,
} from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of certificatesigningrequests. */
export const handlers: ResourceHandlers = {
  verbs: {
    create,
    delete: deleteObject,
    deletecollection: deleteCollection,
    get,
    list,
    patch,
    update,
    watch,
  },
  subresources: {
    approval: approvalHandlers,
    status: statusHandlers,
  },
};
