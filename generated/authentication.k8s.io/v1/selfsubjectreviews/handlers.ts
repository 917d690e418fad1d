// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.SelfSubjectReview
// Hash: 23994a428918
import { createSelfSubjectReview } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of selfsubjectreviews. */
export const handlers: ResourceHandlers = {
  verbs: {
    create: createSelfSubjectReview,
  },
  subresources: {},
};
