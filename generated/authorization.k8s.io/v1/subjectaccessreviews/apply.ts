// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectAccessReview
// Hash: 6b1a82484ddb
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { SubjectAccessReview } from "../types/subject-access-review.ts";

/** The fields of a SubjectAccessReview that one manager wants to own. */
export type SubjectAccessReviewApply = ApplyConfiguration<SubjectAccessReview>;
