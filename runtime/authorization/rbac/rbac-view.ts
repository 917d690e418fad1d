import type { UserInfo } from "../../authentication/user-info.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { LabelSelector } from "../../selectors/label-selector.ts";
import { type ObjectSelector, selectorOfObject } from "../../selectors/object-selector.ts";
import type { Storage } from "../../storage/storage.ts";
import type { PolicyRule } from "./rules.ts";
import { SubjectIndex } from "./subject-index.ts";

export interface RoleRef {
  readonly apiGroup: string;
  readonly kind: string;
  readonly name: string;
}

export interface Subject {
  readonly kind: string;
  readonly apiGroup?: string;
  readonly name: string;
  readonly namespace?: string;
}

/** A RoleBinding, or a ClusterRoleBinding when `namespace` is "". */
export interface Binding {
  readonly namespace: string;
  readonly name: string;
  readonly subjects: readonly Subject[];
  readonly roleRef: RoleRef;
}

interface Role {
  readonly rules: readonly PolicyRule[];
  readonly labels: Readonly<Record<string, string>>;
  /** Set for ClusterRoles whose rules are those of the roles that match. */
  readonly selectors: readonly LabelSelector[];
}

/** The roles and bindings in storage, parsed once and kept current, with bindings found by whom they bind. */
export interface RbacView {
  /** Bindings that may apply to a user in a namespace ("" for none): cluster-wide ones, then the namespace's. */
  readonly bindingsOf: (user: UserInfo, namespace: string) => readonly Binding[];
  /** The rules of the role a binding names; undefined when there is no such role. */
  readonly rulesOf: (binding: Pick<Binding, "namespace" | "roleRef">) => readonly PolicyRule[] | undefined;
  readonly close: () => void;
}

const prefixes = {
  clusterRoles: "/registry/clusterroles/",
  roles: "/registry/roles/",
  clusterRoleBindings: "/registry/clusterrolebindings/",
  roleBindings: "/registry/rolebindings/",
} as const;

export function createRbacView(storage: Storage): RbacView {
  const roles = new Map<string, Role>();
  const bindings = new Map<string, Binding>();
  const bySubject = new SubjectIndex();
  const aggregated = new Map<string, readonly PolicyRule[]>();

  const put = (key: string, value: Buffer | undefined) => {
    if (key.startsWith(prefixes.clusterRoles) || key.startsWith(prefixes.roles)) {
      if (key.startsWith(prefixes.clusterRoles)) aggregated.clear();
      if (value === undefined) roles.delete(key);
      else roles.set(key, parseRole(value));
      return;
    }
    if (!key.startsWith(prefixes.clusterRoleBindings) && !key.startsWith(prefixes.roleBindings)) return;
    const old = bindings.get(key);
    if (old !== undefined) bySubject.delete(old);
    bindings.delete(key);
    if (value === undefined) return;
    const binding = parseBinding(value);
    bindings.set(key, binding);
    bySubject.add(binding);
  };
  const close = storage.subscribe((changes) => {
    for (const change of changes) put(change.key, change.type === "put" ? change.value : undefined);
  });
  for (const prefix of Object.values(prefixes)) for (const entry of storage.range(prefix).entries) put(entry.key, entry.value);

  const aggregate = (key: string, role: Role): readonly PolicyRule[] => {
    let rules = aggregated.get(key);
    if (rules === undefined) {
      // Set first, so that roles which select each other end.
      aggregated.set(key, role.rules);
      const selected = [...roles].filter(
        ([other, one]) => other !== key && other.startsWith(prefixes.clusterRoles) && role.selectors.some((selector) => selector.matches(one.labels)),
      );
      rules = [...role.rules, ...selected.flatMap(([other, one]) => (one.selectors.length > 0 ? aggregate(other, one) : one.rules))];
      aggregated.set(key, rules);
    }
    return rules;
  };

  return {
    bindingsOf: (user, namespace) => {
      const found: Binding[] = [];
      bySubject.find("", user, found);
      if (namespace !== "") bySubject.find(namespace, user, found);
      return found;
    },
    rulesOf: ({ namespace, roleRef }) => {
      const key = roleRef.kind === "ClusterRole" ? prefixes.clusterRoles + roleRef.name : `${prefixes.roles}${namespace}/${roleRef.name}`;
      const role = roles.get(key);
      if (role === undefined) return undefined;
      return role.selectors.length === 0 ? role.rules : aggregate(key, role);
    },
    close,
  };
}

function parseRole(value: Buffer): Role {
  const object = JSON.parse(value.toString("utf8")) as KubeObject & {
    rules?: PolicyRule[] | null;
    aggregationRule?: { clusterRoleSelectors?: ObjectSelector[] };
  };
  return {
    rules: object.rules ?? [],
    labels: object.metadata.labels ?? {},
    selectors: (object.aggregationRule?.clusterRoleSelectors ?? []).map(selectorOfObject),
  };
}

function parseBinding(value: Buffer): Binding {
  const object = JSON.parse(value.toString("utf8")) as KubeObject & { subjects?: Subject[]; roleRef: RoleRef };
  return { namespace: object.metadata.namespace ?? "", name: object.metadata.name ?? "", subjects: object.subjects ?? [], roleRef: object.roleRef };
}
