// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleBinding
// Hash: dc91ebc1efea
import { create, deleteCollection, deleteObject, get, list, patch, update, watch } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of rolebindings. */
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
