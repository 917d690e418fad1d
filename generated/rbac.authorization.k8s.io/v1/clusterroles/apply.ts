// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRole
// Hash: 284d59a14f7e
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { ClusterRole } from "../types/cluster-role.ts";

/** The fields of a ClusterRole that one manager wants to own. */
export type ClusterRoleApply = ApplyConfiguration<ClusterRole, "rbac.authorization.k8s.io/v1", "ClusterRole">;
