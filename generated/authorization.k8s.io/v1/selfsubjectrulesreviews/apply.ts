// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectRulesReview
// Hash: fdd57289a7d6
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { SelfSubjectRulesReview } from "../types/self-subject-rules-review.ts";

/** The fields of a SelfSubjectRulesReview that one manager wants to own. */
export type SelfSubjectRulesReviewApply = ApplyConfiguration<SelfSubjectRulesReview, "authorization.k8s.io/v1", "SelfSubjectRulesReview">;
