// The types of authorization.k8s.io/v1.
export type { FieldSelectorAttributes } from "./types/field-selector-attributes.ts";
export type { LabelSelectorAttributes } from "./types/label-selector-attributes.ts";
export type { LocalSubjectAccessReview } from "./types/local-subject-access-review.ts";
export type { NonResourceAttributes } from "./types/non-resource-attributes.ts";
export type { NonResourceRule } from "./types/non-resource-rule.ts";
export type { ResourceAttributes } from "./types/resource-attributes.ts";
export type { ResourceRule } from "./types/resource-rule.ts";
export type { SelfSubjectAccessReview } from "./types/self-subject-access-review.ts";
export type { SelfSubjectAccessReviewSpec } from "./types/self-subject-access-review-spec.ts";
export type { SelfSubjectRulesReview } from "./types/self-subject-rules-review.ts";
export type { SelfSubjectRulesReviewSpec } from "./types/self-subject-rules-review-spec.ts";
export type { SubjectAccessReview } from "./types/subject-access-review.ts";
export type { SubjectAccessReviewSpec } from "./types/subject-access-review-spec.ts";
export type { SubjectAccessReviewStatus } from "./types/subject-access-review-status.ts";
export type { SubjectRulesReviewStatus } from "./types/subject-rules-review-status.ts";
