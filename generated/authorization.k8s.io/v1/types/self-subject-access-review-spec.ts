// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec
// Hash: 70866e1b8dc2
import type { NonResourceAttributes } from "./non-resource-attributes.ts";
import type { ResourceAttributes } from "./resource-attributes.ts";

/** io.k8s.api.authorization.v1.SelfSubjectAccessReviewSpec */
export interface SelfSubjectAccessReviewSpec {
  nonResourceAttributes?: NonResourceAttributes;
  resourceAttributes?: ResourceAttributes;
}
