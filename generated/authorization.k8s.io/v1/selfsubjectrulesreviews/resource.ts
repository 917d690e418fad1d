// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectRulesReview
// Hash: 6905f65fb7b9
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** selfsubjectrulesreviews, authorization.k8s.io/v1 SelfSubjectRulesReview. */
export const selfSubjectRulesReviews: ResourceDefinition = {
  group: "authorization.k8s.io",
  version: "v1",
  resource: "selfsubjectrulesreviews",
  kind: "SelfSubjectRulesReview",
  listKind: "SelfSubjectRulesReviewList",
  singular: "selfsubjectrulesreview",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "selfsubjectrulesreviews",
  custom: false,
  schemaName: "io.k8s.api.authorization.v1.SelfSubjectRulesReview",
  columns: [],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
