// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Pod
// Hash: e83e71f797ee
import {
  bindingHandlers,
  connectHandlers,
  create,
  deleteCollection,
  deleteObject,
  ephemeralContainersHandlers,
  evictionHandlers,
  get,
  list,
  logHandlers,
  patch,
  resizeHandlers,
  statusHandlers,
  update,
  watch,
} from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of pods. */
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
    attach: connectHandlers,
    binding: bindingHandlers,
    ephemeralcontainers: ephemeralContainersHandlers,
    eviction: evictionHandlers,
    exec: connectHandlers,
    log: logHandlers,
    portforward: connectHandlers,
    proxy: connectHandlers,
    resize: resizeHandlers,
    status: statusHandlers,
  },
};
