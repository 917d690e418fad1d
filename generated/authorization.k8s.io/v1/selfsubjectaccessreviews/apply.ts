// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectAccessReview
// Hash: ad28acf3373f
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { SelfSubjectAccessReview } from "../types/self-subject-access-review.ts";

/** The fields of a SelfSubjectAccessReview that one manager wants to own. */
export type SelfSubjectAccessReviewApply = ApplyConfiguration<SelfSubjectAccessReview, "authorization.k8s.io/v1", "SelfSubjectAccessReview">;
