// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectRulesReviewStatus
// Hash: b8527a650941
import type { NonResourceRule } from "./non-resource-rule.ts";
import type { ResourceRule } from "./resource-rule.ts";

/** io.k8s.api.authorization.v1.SubjectRulesReviewStatus */
export interface SubjectRulesReviewStatus {
  evaluationError?: string;
  /** @default false */
  incomplete: boolean;
  nonResourceRules: NonResourceRule[];
  resourceRules: ResourceRule[];
}
