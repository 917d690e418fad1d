// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.SelfSubjectReview
// Hash: e22ed3d82203
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { SelfSubjectReviewStatus } from "./self-subject-review-status.ts";

/** io.k8s.api.authentication.v1.SelfSubjectReview */
export interface SelfSubjectReview {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  status?: SelfSubjectReviewStatus;
}
