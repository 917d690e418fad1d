// The types of authentication.k8s.io/v1.
export type { BoundObjectReference } from "./types/bound-object-reference.ts";
export type { SelfSubjectReview } from "./types/self-subject-review.ts";
export type { SelfSubjectReviewStatus } from "./types/self-subject-review-status.ts";
export type { TokenRequest } from "./types/token-request.ts";
export type { TokenRequestSpec } from "./types/token-request-spec.ts";
export type { TokenRequestStatus } from "./types/token-request-status.ts";
export type { TokenReview } from "./types/token-review.ts";
export type { TokenReviewSpec } from "./types/token-review-spec.ts";
export type { TokenReviewStatus } from "./types/token-review-status.ts";
export type { UserInfo } from "./types/user-info.ts";
