// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Role
// Hash: 3ac5f31c01f0
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { PolicyRule } from "./policy-rule.ts";

/** io.k8s.api.rbac.v1.Role */
export interface Role {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  rules?: PolicyRule[];
}
