import type { PolicyRule } from "./policy.ts";

/** Who asks, as far as rules look. */
export interface RequestUser {
  readonly username: string;
  readonly groups: readonly string[];
}

/** What a rule wants of users; a part that is undefined is met by all. */
export interface UserCondition {
  readonly names: ReadonlySet<string> | undefined;
  readonly groups: ReadonlySet<string> | undefined;
}

/** Undefined for a rule that is about every user. */
export function userCondition({ users, userGroups }: PolicyRule): UserCondition | undefined {
  const set = (texts: readonly string[] | null | undefined) => ((texts?.length ?? 0) === 0 ? undefined : new Set(texts));
  const condition = { names: set(users), groups: set(userGroups) };
  return condition.names === undefined && condition.groups === undefined ? undefined : condition;
}

export function matchesUser({ names, groups }: UserCondition, user: RequestUser | undefined): boolean {
  if (user === undefined) return false;
  if (names !== undefined && !names.has(user.username)) return false;
  if (groups === undefined) return true;
  for (const group of user.groups) if (groups.has(group)) return true;
  return false;
}
