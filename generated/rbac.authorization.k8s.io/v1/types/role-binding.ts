// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleBinding
// Hash: 03903d60f2e1
import type { ObjectMeta } from "../../../meta/v1/types/object-meta.ts";
import type { RoleRef } from "./role-ref.ts";
import type { Subject } from "./subject.ts";

/** io.k8s.api.rbac.v1.RoleBinding */
export interface RoleBinding {
  apiVersion?: string;
  kind?: string;
  /** @default {} */
  metadata?: ObjectMeta;
  /** @default {} */
  roleRef: RoleRef;
  subjects?: Subject[];
}
