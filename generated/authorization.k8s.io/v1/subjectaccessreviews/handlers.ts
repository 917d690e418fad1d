// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectAccessReview
// Hash: dcc9f67a8629
import { createSubjectAccessReview } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of subjectaccessreviews. */
export const handlers: ResourceHandlers = {
  verbs: {
    create: createSubjectAccessReview,
  },
  subresources: {},
};
