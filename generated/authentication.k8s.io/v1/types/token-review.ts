// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenReview
// Hash: 3e96fd93fc9d
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { TokenReviewSpec } from "./token-review-spec.ts";
import type { TokenReviewStatus } from "./token-review-status.ts";

/** io.k8s.api.authentication.v1.TokenReview */
export interface TokenReview {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  spec: TokenReviewSpec;
  /** @default {} */
  status?: TokenReviewStatus;
}
