// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleBinding
// Hash: 7080a5593f19
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { RoleBinding } from "../types/role-binding.ts";

/** The fields of a RoleBinding that one manager wants to own. */
export type RoleBindingApply = ApplyConfiguration<RoleBinding, "rbac.authorization.k8s.io/v1", "RoleBinding">;
