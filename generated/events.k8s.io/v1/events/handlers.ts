// Source: schemas/kubernetes/openapi/events.k8s.io/v1.json#/components/schemas/io.k8s.api.events.v1.Event
// Hash: 0a7d1b604f01
import { create, deleteCollection, deleteObject, get, list, patch, update, watch } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of events. */
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
