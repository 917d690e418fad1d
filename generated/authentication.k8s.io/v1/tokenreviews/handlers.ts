// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenReview
// Hash: ef8c9d9e4b57
import { createTokenReview } from "../../../../runtime/handlers/index.ts";
import type { ResourceHandlers } from "../../../../runtime/handlers/resource-handlers.ts";

/** What answers each verb of tokenreviews. */
export const handlers: ResourceHandlers = {
  verbs: {
    create: createTokenReview,
  },
  subresources: {},
};
