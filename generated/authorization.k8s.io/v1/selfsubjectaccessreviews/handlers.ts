// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectAccessReview
// Hash: b33508cba055
import { createSelfSubjectAccessReview } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of selfsubjectaccessreviews. */
export const handlers: ResourceHandlers = {
  verbs: {
    create: createSelfSubjectAccessReview,
  },
  subresources: {},
};
