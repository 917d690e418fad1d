// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectAccessReview
// Hash: f17303901657
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** subjectaccessreviews, authorization.k8s.io/v1 SubjectAccessReview. */
export const subjectAccessReviews: ResourceDefinition = {
  group: "authorization.k8s.io",
  version: "v1",
  resource: "subjectaccessreviews",
  kind: "SubjectAccessReview",
  listKind: "SubjectAccessReviewList",
  singular: "subjectaccessreview",
  shortNames: [],
  categories: [],
  namespaced: false,
  verbs: ["create"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "subjectaccessreviews",
  custom: false,
  schemaName: "io.k8s.api.authorization.v1.SubjectAccessReview",
  columns: [],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
