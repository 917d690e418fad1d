// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenReview
// Hash: 6c4deeebd7e3
import { createResourceClient } from "../../../../runtime/client/create-resource-client.ts";
import type { ResourceClient } from "../../../../runtime/client/resource-client.ts";
import type { RestClient } from "../../../../runtime/client/rest-client.ts";
import type { TokenReview } from "../types/token-review.ts";
import type { TokenReviewApply } from "./apply.ts";

/** Reads and writes TokenReview objects. */
export function tokenReviews(rest: RestClient): ResourceClient<TokenReview, TokenReviewApply> {
  return createResourceClient<TokenReview, TokenReviewApply>(rest, { group: "authentication.k8s.io", version: "v1", resource: "tokenreviews", kind: "TokenReview", namespaced: false });
}
