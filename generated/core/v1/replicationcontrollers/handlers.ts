// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ReplicationController
// Hash: 2514ee5ad93b
import {
  create,
  deleteCollection,
  deleteObject,
  get,
  list,
  patch,
  scaleHandlers,
  statusHandlers,
  update,
  watch,
} from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of replicationcontrollers. */
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
    scale: scaleHandlers,
    status: statusHandlers,
  },
};
