// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Node
// Hash: e4d749205205
import {
  connectHandlers,
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

/** What answers each verb of nodes. */
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
    proxy: connectHandlers,
    status: statusHandlers,
  },
};
