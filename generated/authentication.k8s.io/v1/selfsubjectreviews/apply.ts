// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.SelfSubjectReview
// Hash: ec9bf6b0d1d9
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { SelfSubjectReview } from "../types/self-subject-review.ts";

/** The fields of a SelfSubjectReview that one manager wants to own. */
export type SelfSubjectReviewApply = ApplyConfiguration<SelfSubjectReview, "authentication.k8s.io/v1", "SelfSubjectReview">;
