// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectAccessReview
// Hash: c7c6570e89f5
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { SubjectAccessReview } from "../types/subject-access-review.ts";

/** The fields of a SubjectAccessReview that one manager wants to own. */
export type SubjectAccessReviewApply = ApplyConfiguration<SubjectAccessReview, "authorization.k8s.io/v1", "SubjectAccessReview">;
