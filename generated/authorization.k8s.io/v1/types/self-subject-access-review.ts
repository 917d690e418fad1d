// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectAccessReview
// Hash: 521596d23288
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { SelfSubjectAccessReviewSpec } from "./self-subject-access-review-spec.ts";
import type { SubjectAccessReviewStatus } from "./subject-access-review-status.ts";

/** io.k8s.api.authorization.v1.SelfSubjectAccessReview */
export interface SelfSubjectAccessReview {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: SelfSubjectAccessReviewSpec;
  /** @default {} */
  status?: SubjectAccessReviewStatus;
}
