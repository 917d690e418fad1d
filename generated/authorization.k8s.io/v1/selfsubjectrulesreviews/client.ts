// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectRulesReview
// Hash: 07b6a8b3aecd
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { SelfSubjectRulesReview } from "../types/self-subject-rules-review.ts";
import type { SelfSubjectRulesReviewApply } from "./apply.ts";

/** Reads and writes SelfSubjectRulesReview objects. */
export function selfSubjectRulesReviews(rest: RestClient): ResourceClient<SelfSubjectRulesReview, SelfSubjectRulesReviewApply> {
  return createResourceClient<SelfSubjectRulesReview, SelfSubjectRulesReviewApply>(rest, { group: "authorization.k8s.io", version: "v1", resource: "selfsubjectrulesreviews", kind: "SelfSubjectRulesReview", namespaced: false });
}
