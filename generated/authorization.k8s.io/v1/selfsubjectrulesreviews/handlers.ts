// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectRulesReview
// Hash: 92ff08781df2
import { createSelfSubjectRulesReview } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of selfsubjectrulesreviews. */
export const handlers: ResourceHandlers = {
  verbs: {
    create: createSelfSubjectRulesReview,
  },
  subresources: {},
};
