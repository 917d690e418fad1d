// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodTemplate
// Hash: 88c8c46b115c
import { create, deleteCollection, deleteObject, get, list, patch, update, watch } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of podtemplates. */
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
  subresources: {},
};
