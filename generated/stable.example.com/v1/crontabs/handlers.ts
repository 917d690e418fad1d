// Source: schemas/crds/crontabs.yaml#/spec/versions/0
// Hash: 236c2c7fab40
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

/** What answers each verb of crontabs. */
export const handlers: ResourceHandlers = {
  verbs: {
    delete: deleteObject,
    deletecollection: deleteCollection,
    get,
    list,
    patch,
    create,
    update,
    watch,
  },
  subresources: {
    status: statusHandlers,
    scale: scaleHandlers,
  },
};
