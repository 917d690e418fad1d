// Source: schemas/kubernetes/openapi/authentication.k8s.io/v1.json#/components/schemas/io.k8s.api.authentication.v1.TokenReviewSpec
// Hash: 18536262fecb

/** io.k8s.api.authentication.v1.TokenReviewSpec */
export interface TokenReviewSpec {
  audiences?: string[];
  token: string;
}
