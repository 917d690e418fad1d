// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectAccessReview
// Hash: 5e88a58db9c8
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { SelfSubjectAccessReview } from "../types/self-subject-access-review.ts";
import type { SelfSubjectAccessReviewApply } from "./apply.ts";

/** Reads and writes SelfSubjectAccessReview objects. */
export function selfSubjectAccessReviews(rest: RestClient): ResourceClient<SelfSubjectAccessReview, SelfSubjectAccessReviewApply> {
  return createResourceClient<SelfSubjectAccessReview, SelfSubjectAccessReviewApply>(rest, { group: "authorization.k8s.io", version: "v1", resource: "selfsubjectaccessreviews", kind: "SelfSubjectAccessReview", namespaced: false });
}
