import type { UserInfo } from "../../authentication/user-info.ts";
import type { Authorization, Authorizer, UserRules } from "../authorizer.ts";
import type { Binding, RbacView } from "./rbac-view.ts";
import { type PolicyRule, ruleAllows } from "./rules.ts";

/** --authorization-mode=RBAC: what the stored roles and bindings allow. */
export function createRbacAuthorizer(view: RbacView): Authorizer {
  return {
    name: "RBAC",
    authorize: (attributes) => {
      let missing: Set<string> | undefined;
      for (const binding of view.bindingsOf(attributes.user, attributes.namespace)) {
        const rules = view.rulesOf(binding);
        if (rules === undefined) {
          missing ??= new Set();
          missing.add(missingRole(binding));
        } else if (rules.some((rule) => ruleAllows(rule, attributes))) return new Allowed(binding, attributes.user);
      }
      return { decision: "NoOpinion", reason: missing === undefined ? "" : describeMissing([...missing]) };
    },
    rulesOfRole: (roleRef, namespace) => view.rulesOf({ namespace, roleRef }),
    rulesFor: (user, namespace) => {
      const missing = new Set<string>();
      const all: PolicyRule[] = [];
      for (const binding of view.bindingsOf(user, namespace)) {
        const rules = view.rulesOf(binding);
        if (rules === undefined) missing.add(missingRole(binding));
        else all.push(...rules);
      }
      return { ...splitRules(all), incomplete: missing.size > 0, error: joinMissing([...missing]) };
    },
  };
}

/** Rules as SelfSubjectRulesReview tells them: those of resources and those of other paths apart. */
function splitRules(rules: readonly PolicyRule[]): Pick<UserRules, "resourceRules" | "nonResourceRules"> {
  const resourceRules: UserRules["resourceRules"][number][] = [];
  const nonResourceRules: UserRules["nonResourceRules"][number][] = [];
  for (const { verbs = [], apiGroups, resources = [], resourceNames, nonResourceURLs = [] } of rules) {
    if (resources.length > 0) {
      resourceRules.push({
        verbs,
        ...(apiGroups === undefined ? {} : { apiGroups }),
        resources,
        ...(resourceNames === undefined ? {} : { resourceNames }),
      });
    }
    if (nonResourceURLs.length > 0) nonResourceRules.push({ verbs, nonResourceURLs });
  }
  return { resourceRules, nonResourceRules };
}

/** Most requests are allowed, and few are asked why. */
class Allowed implements Authorization {
  readonly decision = "Allow";
  readonly #binding: Binding;
  readonly #user: UserInfo;

  constructor(binding: Binding, user: UserInfo) {
    this.#binding = binding;
    this.#user = user;
  }

  get reason(): string {
    return allowedBy(this.#binding, this.#user);
  }
}

/** `RBAC: allowed by RoleBinding "b/ns" of Role "r" to User "jane"`, for the audit log. */
function allowedBy(binding: Binding, user: UserInfo): string {
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
  return missing.length === 0 ? "" : `RBAC: ${joinMissing(missing)}`;
}

function joinMissing(missing: readonly string[]): string {
  return missing.length > 1 ? `[${missing.join(", ")}]` : (missing[0] ?? "");
}
