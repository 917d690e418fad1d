// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleBinding
// Hash: bbd8294af4bd
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ClusterRoleBinding } from "../types/cluster-role-binding.ts";

/** The fields of a ClusterRoleBinding that one manager wants to own. */
export type ClusterRoleBindingApply = ApplyConfiguration<ClusterRoleBinding, "rbac.authorization.k8s.io/v1", "ClusterRoleBinding">;
