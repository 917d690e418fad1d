// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.Role
// Hash: 0f5ef0c55579
import type { ApplyConfiguration } from "../../../../runtime/client/apply-configuration.ts";
import type { Role } from "../types/role.ts";

/** The fields of a Role that one manager wants to own. */
export type RoleApply = ApplyConfiguration<Role, "rbac.authorization.k8s.io/v1", "Role">;
