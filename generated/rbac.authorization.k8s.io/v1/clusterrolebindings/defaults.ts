// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.ClusterRoleBinding
// Hash: 121a94ecb572
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsRbacV1ClusterRoleBinding } from "../defaults/cluster-role-binding.ts";

/** Fills in what a ClusterRoleBinding leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsRbacV1ClusterRoleBinding(object as unknown as JsonObject);
}
