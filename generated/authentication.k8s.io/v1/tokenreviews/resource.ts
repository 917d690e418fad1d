// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenReview
// Hash: bf681d78c480
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** tokenreviews, authentication.k8s.io/v1 TokenReview. */
export const tokenReviews: ResourceDefinition = {
  group: "authentication.k8s.io",
  version: "v1",
  resource: "tokenreviews",
  kind: "TokenReview",
  listKind: "TokenReviewList",
  singular: "tokenreview",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "tokenreviews",
  custom: false,
  schemaName: "io.k8s.api.authentication.v1.TokenReview",
  columns: [],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
