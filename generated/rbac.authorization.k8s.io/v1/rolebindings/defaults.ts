// Source: schemas/kubernetes/openapi/rbac.authorization.k8s.io/v1.json#/components/schemas/io.k8s.api.rbac.v1.RoleBinding
// Hash: 7f858f054365
import type { JsonObject } from "../../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { applyDefaultsRbacV1RoleBinding } from "../defaults/role-binding.ts";

/** Fills in what a RoleBinding leaves out, in place. */
export function applyDefaults(object: KubeObject): void {
  applyDefaultsRbacV1RoleBinding(object as unknown as JsonObject);
}
