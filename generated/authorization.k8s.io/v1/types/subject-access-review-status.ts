// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectAccessReviewStatus
// Hash: 3d298fdf76d2

/** io.k8s.api.authorization.v1.SubjectAccessReviewStatus */
export interface SubjectAccessReviewStatus {
  /** @default false */
  allowed: boolean;
  denied?: boolean;
  evaluationError?: string;
  reason?: string;
}
