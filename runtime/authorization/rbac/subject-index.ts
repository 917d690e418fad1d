import type { UserInfo } from "../../authentication/user-info.ts";
import type { Binding, Subject } from "./rbac-view.ts";

/** Who is bound in one namespace. */
interface Bound {
  readonly users: Map<string, Set<Binding>>;
  readonly groups: Map<string, Set<Binding>>;
}

/** Bindings by namespace ("" for cluster-wide ones) and by whom they bind: what a request may do is found by a few look-ups. */
export class SubjectIndex {
  readonly #byNamespace = new Map<string, Bound>();

  add(binding: Binding): void {
    let bound = this.#byNamespace.get(binding.namespace);
    if (bound === undefined) {
      bound = { users: new Map(), groups: new Map() };
      this.#byNamespace.set(binding.namespace, bound);
    }
    for (const subject of binding.subjects) {
      const named = placeOf(subject, binding, bound);
      if (named === undefined) continue;
      const known = named.place.get(named.name);
      if (known === undefined) named.place.set(named.name, new Set([binding]));
      else known.add(binding);
    }
  }

  delete(binding: Binding): void {
    const bound = this.#byNamespace.get(binding.namespace);
    if (bound === undefined) return;
    for (const subject of binding.subjects) {
      const named = placeOf(subject, binding, bound);
      const known = named?.place.get(named.name);
      known?.delete(binding);
      if (named !== undefined && known?.size === 0) named.place.delete(named.name);
    }
    if (bound.users.size === 0 && bound.groups.size === 0) this.#byNamespace.delete(binding.namespace);
  }

  /** Appends the bindings of a user and of the user's groups in one namespace. */
  find(namespace: string, user: UserInfo, found: Binding[]): void {
    const bound = this.#byNamespace.get(namespace);
    if (bound === undefined) return;
    append(bound.users.get(user.username), found);
    for (const group of user.groups) append(bound.groups.get(group), found);
  }
}

function append(bindings: ReadonlySet<Binding> | undefined, found: Binding[]): void {
  if (bindings !== undefined) for (const binding of bindings) found.push(binding);
}

/** Where a subject is looked for; undefined for kinds that nobody is of. */
function placeOf(
  { kind, name, namespace = "" }: Subject,
  binding: Binding,
  { users, groups }: Bound,
): { readonly place: Map<string, Set<Binding>>; readonly name: string } | undefined {
  switch (kind) {
    case "User":
      return { place: users, name };
    case "Group":
      return { place: groups, name };
    case "ServiceAccount":
      return { place: users, name: `system:serviceaccount:${namespace === "" ? binding.namespace : namespace}:${name}` };
    default:
      return undefined;
  }
}
