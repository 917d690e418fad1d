// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.SelfSubjectReviewStatus
// Hash: 82c3a0708de3
import type { UserInfo } from "./user-info.ts";

/** io.k8s.api.authentication.v1.SelfSubjectReviewStatus */
export interface SelfSubjectReviewStatus {
  /** @default {} */
  userInfo?: UserInfo;
}
