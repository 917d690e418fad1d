// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Binding
// Hash: a96332345c0a
import { createBinding } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of bindings. */
export const handlers: ResourceHandlers = {
  verbs: {
    create: createBinding,
  },
  subresources: {},
};
