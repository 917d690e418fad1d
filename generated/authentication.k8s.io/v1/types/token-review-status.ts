// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenReviewStatus
// Hash: d367874dbfc4
import type { UserInfo } from "./user-info.ts";

/** io.k8s.api.authentication.v1.TokenReviewStatus */
export interface TokenReviewStatus {
  audiences?: string[];
  authenticated?: boolean;
  error?: string;
  /** @default {} */
  user?: UserInfo;
}
