// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.ReplicaSet
// Hash: 9a3ede026694
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

/** What answers each verb of replicasets. */
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
