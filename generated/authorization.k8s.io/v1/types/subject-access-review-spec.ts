// Source: schemas/kubernetes/openapi/authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.authorization.v1.SubjectAccessReviewSpec
// Hash: dd4859711b07
import type { NonResourceAttributes } from "./non-resource-attributes.ts";
import type { ResourceAttributes } from "./resource-attributes.ts";

/** io.k8s.api.authorization.v1.SubjectAccessReviewSpec */
export interface SubjectAccessReviewSpec {
  extra?: {
    [key: string]: string[];
  };
  groups?: string[];
  nonResourceAttributes?: NonResourceAttributes;
  resourceAttributes?: ResourceAttributes;
  uid?: string;
  user?: string;
}
