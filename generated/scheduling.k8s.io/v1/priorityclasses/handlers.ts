// Source: schemas/kubernetes/openapi/scheduling.k8s.io/v1.json#/components/schemas/io.k8s.api.scheduling.v1.PriorityClass
// Hash: a1a58a087c6f
import { create, deleteCollection, deleteObject, get, list, patch, update, watch } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of priorityclasses. */
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
