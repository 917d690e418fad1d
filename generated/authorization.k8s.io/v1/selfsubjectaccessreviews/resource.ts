// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectAccessReview
// Hash: 9a1ca20de325
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** selfsubjectaccessreviews, authorization.k8s.io/v1 SelfSubjectAccessReview. */
export const selfSubjectAccessReviews: ResourceDefinition = {
  group: "authorization.k8s.io",
  version: "v1",
  resource: "selfsubjectaccessreviews",
  kind: "SelfSubjectAccessReview",
  listKind: "SelfSubjectAccessReviewList",
  singular: "selfsubjectaccessreview",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "selfsubjectaccessreviews",
  custom: false,
  schemaName: "io.k8s.api.authorization.v1.SelfSubjectAccessReview",
  columns: [],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
