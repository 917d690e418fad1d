import type { AuthorizationAttributes, Authorizer } from "../authorizer.ts";
import type { Binding, RbacView } from "./rbac-view.ts";
import { ruleAllows } from "./rules.ts";

/** --authorization-mode=RBAC: what the stored roles and bindings allow. */
export function createRbacAuthorizer(view: RbacView): Authorizer {
  return {
    name: "RBAC",
    authorize: (attributes) => {
      const missing = new Set<string>();
      for (const binding of view.bindingsOf(attributes.user, attributes.namespace)) {
        const rules = view.rulesOf(binding);
        if (rules === undefined) missing.add(missingRole(binding));
        else if (rules.some((rule) => ruleAllows(rule, attributes))) return { decision: "Allow", reason: allowedBy(binding, attributes) };
      }
      return { decision: "NoOpinion", reason: describeMissing([...missing]) };
    },
  };
}

/** `RBAC: allowed by RoleBinding "b/ns" of Role "r" to User "jane"`, for the audit log. */
function allowedBy(binding: Binding, { user }: AuthorizationAttributes): string {
  const kind = binding.namespace === "" ? "ClusterRoleBinding" : "RoleBinding";
  const name = binding.namespace === "" ? binding.name : `${binding.name}/${binding.namespace}`;
  const subject =
    binding.subjects.find((one) => one.kind === "User" && one.name === user.username) ??
    binding.subjects.find((one) => one.kind === "Group" && user.groups.includes(one.name)) ??
    binding.subjects[0];
  const whom =
    subject?.kind === "ServiceAccount"
      ? `${JSON.stringify(`${subject.name}/${subject.namespace ?? binding.namespace}`)}`
      : JSON.stringify(subject?.name ?? "");
  return `RBAC: allowed by ${kind} ${JSON.stringify(name)} of ${binding.roleRef.kind} ${JSON.stringify(binding.roleRef.name)} to ${subject?.kind ?? ""} ${whom}`;
}

function missingRole({ roleRef }: Binding): string {
  return `${roleRef.kind.toLowerCase()}.rbac.authorization.k8s.io ${JSON.stringify(roleRef.name)} not found`;
}

function describeMissing(missing: readonly string[]): string {
  if (missing.length === 0) return "";
  return `RBAC: ${missing.length === 1 ? missing[0] : `[${missing.join(", ")}]`}`;
}
