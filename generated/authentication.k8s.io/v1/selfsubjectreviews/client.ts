// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.SelfSubjectReview
// Hash: 4351b190af5a
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { SelfSubjectReview } from "../types/self-subject-review.ts";
import type { SelfSubjectReviewApply } from "./apply.ts";

/** Reads and writes SelfSubjectReview objects. */
export function selfSubjectReviews(rest: RestClient): ResourceClient<SelfSubjectReview, SelfSubjectReviewApply> {
  return createResourceClient<SelfSubjectReview, SelfSubjectReviewApply>(rest, { group: "authentication.k8s.io", version: "v1", resource: "selfsubjectreviews", kind: "SelfSubjectReview", namespaced: false });
}
