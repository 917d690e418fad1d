// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.ComponentStatus
// Hash: b3749e813fed
import { get, list } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of componentstatuses. */
export const handlers: ResourceHandlers = {
  verbs: {
    get,
    list,
  },
  subresources: {},
};
