import type { UserInfo } from "../authentication/user-info.ts";
import type { FlowSubject } from "./flow-objects.ts";

const accountPrefix = "system:serviceaccount:";

/** Finds what is about a user by the user's names, without asking what is about others. */
export interface SubjectIndex<T> {
  /** Whatever has a subject that the user is, each once, in no order. */
  readonly of: (user: UserInfo) => Set<T>;
}

/** Source: flowcontrol.apiserver.k8s.io/v1 Subject. */
export function createSubjectIndex<T>(entries: Iterable<readonly [subjects: readonly FlowSubject[], value: T]>): SubjectIndex<T> {
  const everyone: T[] = [];
  const users = new Map<string, T[]>();
  const groups = new Map<string, T[]>();
  /** All accounts of a namespace. */
  const namespaces = new Map<string, T[]>();
  for (const [subjects, value] of entries) {
    for (const { kind, user, group, serviceAccount } of subjects) {
      if (kind === "User" && user !== undefined) {
        if (user.name === "*") everyone.push(value);
        else add(users, user.name, value);
      } else if (kind === "Group" && group !== undefined) {
        if (group.name === "*") everyone.push(value);
        else add(groups, group.name, value);
      } else if (kind === "ServiceAccount" && serviceAccount !== undefined) {
        const { namespace, name } = serviceAccount;
        if (name === "*") add(namespaces, namespace, value);
        else add(users, `${accountPrefix}${namespace}:${name}`, value);
      }
    }
  }
  return {
    of: ({ username, groups: own }) => {
      const found = new Set([...everyone, ...(users.get(username) ?? [])]);
      for (const group of own) for (const value of groups.get(group) ?? []) found.add(value);
      if (username.startsWith(accountPrefix)) {
        const end = username.indexOf(":", accountPrefix.length);
        if (end > 0) for (const value of namespaces.get(username.slice(accountPrefix.length, end)) ?? []) found.add(value);
      }
      return found;
    },
  };
}

function add<T>(index: Map<string, T[]>, name: string, value: T): void {
  const values = index.get(name);
  if (values === undefined) index.set(name, [value]);
  else values.push(value);
}
