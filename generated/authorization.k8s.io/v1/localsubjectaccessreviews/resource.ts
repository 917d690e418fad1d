// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.LocalSubjectAccessReview
// Hash: eb34c724536f
import type { ResourceDefinition } from "../../../../runtime/scheme/resource-definition.ts";
import { handlers } from "./handlers.ts";

/** localsubjectaccessreviews, authorization.k8s.io/v1 LocalSubjectAccessReview. */
export const localSubjectAccessReviews: ResourceDefinition = {
  group: "authorization.k8s.io",
  version: "v1",
  resource: "localsubjectaccessreviews",
  kind: "LocalSubjectAccessReview",
  listKind: "LocalSubjectAccessReviewList",
  singular: "localsubjectaccessreview",
  shortNames: [],
  categories: [],
  namespaced: true,
  verbs: ["create"],
  subresources: [],
  hubVersion: "v1",
  storagePrefix: "localsubjectaccessreviews",
  custom: false,
  schemaName: "io.k8s.api.authorization.v1.LocalSubjectAccessReview",
  columns: [],
  selectableFields: [],
  behaviour: { nameFormat: "dnsSubdomain" },
  handlers,
  load: async () => (await import("./functions.ts")).functions,
};
