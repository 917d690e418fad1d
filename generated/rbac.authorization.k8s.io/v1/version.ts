// Source: schemas#
// Hash: 40f2af4d7e27
import type { ApiVersion } from "../../../runtime/scheme/resource-definition.ts";
import { readSchemas } from "../../schema-library.ts";
import { clusterRoleBindings } from "./clusterrolebindings/resource.ts";
import { clusterRoles } from "./clusterroles/resource.ts";
import { roleBindings } from "./rolebindings/resource.ts";
import { roles } from "./roles/resource.ts";

/** rbac.authorization.k8s.io v1. */
export const rbacAuthorizationK8sIoV1: ApiVersion = {
  version: "v1",
  resources: [
    clusterRoleBindings,
    clusterRoles,
    roleBindings,
    roles,
  ],
  schemas: () => readSchemas("rbac.authorization.k8s.io/v1"),
};
