// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Namespace
// Hash: 82b8663e6a84
import { create, deleteObject, finalizeHandlers, get, list, patch, statusHandlers, update, watch } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of namespaces. */
export const handlers: ResourceHandlers = {
  verbs: {
    create,
    delete: deleteObject,
    get,
    list,
    patch,
    update,
    watch,
  },
  subresources: {
    finalize: finalizeHandlers,
    status: statusHandlers,
  },
};
