// The types of rbac.authorization.k8s.io/v1.
export type { AggregationRule } from "./types/aggregation-rule.ts";
export type { ClusterRole } from "./types/cluster-role.ts";
export type { ClusterRoleBinding } from "./types/cluster-role-binding.ts";
export type { ClusterRoleBindingList } from "./types/cluster-role-binding-list.ts";
export type { ClusterRoleList } from "./types/cluster-role-list.ts";
export type { PolicyRule } from "./types/policy-rule.ts";
export type { Role } from "./types/role.ts";
export type { RoleBinding } from "./types/role-binding.ts";
export type { RoleBindingList } from "./types/role-binding-list.ts";
export type { RoleList } from "./types/role-list.ts";
export type { RoleRef } from "./types/role-ref.ts";
export type { Subject } from "./types/subject.ts";
