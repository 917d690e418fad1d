// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectRulesReview
// Hash: 81f28d1caeae
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { SelfSubjectRulesReviewSpec } from "./self-subject-rules-review-spec.ts";
import type { SubjectRulesReviewStatus } from "./subject-rules-review-status.ts";

/** io.k8s.api.authorization.v1.SelfSubjectRulesReview */
export interface SelfSubjectRulesReview {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: SelfSubjectRulesReviewSpec;
  /** @default {} */
  status?: SubjectRulesReviewStatus;
}
