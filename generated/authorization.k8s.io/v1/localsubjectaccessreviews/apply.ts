// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.LocalSubjectAccessReview
// Hash: 1e303789ea23
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { LocalSubjectAccessReview } from "../types/local-subject-access-review.ts";

/** The fields of a LocalSubjectAccessReview that one manager wants to own. */
export type LocalSubjectAccessReviewApply = ApplyConfiguration<LocalSubjectAccessReview, "authorization.k8s.io/v1", "LocalSubjectAccessReview">;
