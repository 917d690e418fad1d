// Source: schemas/kubernetes/openapi/node.k8s.io/v1.json#/components/schemas/io.k8s.api.node.v1.RuntimeClass
// Hash: 628840376320
import { create, deleteCollection, deleteObject, get, list, patch, update, watch } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of runtimeclasses. */
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
