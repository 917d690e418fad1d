// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenReview
// Hash: 87f440453a79
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { TokenReview } from "../types/token-review.ts";

/** The fields of a TokenReview that one manager wants to own. */
export type TokenReviewApply = ApplyConfiguration<TokenReview, "authentication.k8s.io/v1", "TokenReview">;
