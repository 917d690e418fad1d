import {
  create,
  deleteCollection,
  deleteObject,
  get,
  list,
  patch,
  type ResourceHandlers,
  scaleHandlers,
  statusHandlers,
  update,
  watch,
} from "../handlers/index.ts";

const verbs: ResourceHandlers["verbs"] = { create, delete: deleteObject, deletecollection: deleteCollection, get, list, patch, update, watch };
const subresources: ResourceHandlers["subresources"] = { status: statusHandlers, scale: scaleHandlers };

/** What answers the verbs of a custom resource with these subresources. */
export function customHandlers(names: readonly string[]): ResourceHandlers {
  return { verbs, subresources: Object.fromEntries(Object.entries(subresources).filter(([name]) => names.includes(name))) };
}
