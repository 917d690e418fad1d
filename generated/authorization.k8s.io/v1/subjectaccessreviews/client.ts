// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectAccessReview
// Hash: 1793aa15a568
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { SubjectAccessReview } from "../types/subject-access-review.ts";
import type { SubjectAccessReviewApply } from "./apply.ts";

/** Reads and writes SubjectAccessReview objects. */
export function subjectAccessReviews(rest: RestClient): ResourceClient<SubjectAccessReview, SubjectAccessReviewApply> {
  return createResourceClient<SubjectAccessReview, SubjectAccessReviewApply>(rest, { group: "authorization.k8s.io", version: "v1", resource: "subjectaccessreviews", kind: "SubjectAccessReview", namespaced: false });
}
