// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectAccessReview
// Hash: 4bc0b192ed6e
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { SubjectAccessReviewSpec } from "./subject-access-review-spec.ts";
import type { SubjectAccessReviewStatus } from "./subject-access-review-status.ts";

/** io.k8s.api.authorization.v1.SubjectAccessReview */
export interface SubjectAccessReview {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: SubjectAccessReviewSpec;
  /** @default {} */
  status?: SubjectAccessReviewStatus;
}
