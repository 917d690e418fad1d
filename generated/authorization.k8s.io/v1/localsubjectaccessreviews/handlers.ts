// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.LocalSubjectAccessReview
// Hash: 590f7b7efa80
import { createLocalSubjectAccessReview } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of localsubjectaccessreviews. */
export const handlers: ResourceHandlers = {
  verbs: {
    create: createLocalSubjectAccessReview,
  },
  subresources: {},
};
