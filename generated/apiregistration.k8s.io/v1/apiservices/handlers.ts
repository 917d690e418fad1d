// Source: schemas/kubernetes/openapi/apiregistration.k8s.io/v1.json#/components/schemas/io.k8s.kube-aggregator.pkg.apis.apiregistration.v1.APIService
// Hash: e9b9a4186070
import { create, deleteCollection, deleteObject, get, list, patch, statusHandlers, update, watch } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of apiservices. */
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
    status: statusHandlers,
  },
};
