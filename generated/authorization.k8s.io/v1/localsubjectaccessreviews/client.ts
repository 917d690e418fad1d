// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.LocalSubjectAccessReview
// Hash: bdb84b86086c
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { LocalSubjectAccessReview } from "../types/local-subject-access-review.ts";
import type { LocalSubjectAccessReviewApply } from "./apply.ts";

/** Reads and writes LocalSubjectAccessReview objects of `namespace`, or of all namespaces. */
export function localSubjectAccessReviews(rest: RestClient, namespace?: string): ResourceClient<LocalSubjectAccessReview, LocalSubjectAccessReviewApply> {
  return createResourceClient<LocalSubjectAccessReview, LocalSubjectAccessReviewApply>(rest, { group: "authorization.k8s.io", version: "v1", resource: "localsubjectaccessreviews", kind: "LocalSubjectAccessReview", namespaced: true }, namespace);
}
