// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.SelfSubjectReview
// Hash: e281af90dfc3
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** selfsubjectreviews, authentication.k8s.io/v1 SelfSubjectReview. */
export const selfSubjectReviews: ResourceDefinition = {
  group: "authentication.k8s.io",
  version: "v1",
  resource: "selfsubjectreviews",
  kind: "SelfSubjectReview",
  listKind: "SelfSubjectReviewList",
  singular: "selfsubjectreview",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "selfsubjectreviews",
  custom: false,
  schemaName: "io.k8s.api.authentication.v1.SelfSubjectReview",
  columns: [],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
