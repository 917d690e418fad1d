import type { UserInfo } from "../authentication/user-info.ts";
import type { RequestInfo } from "../http/request-info.ts";
import { compileRule, type RequestMatcher } from "./compile-rule.ts";
import type { FlowSchema, PolicyRulesWithSubjects } from "./flow-objects.ts";
import { createSubjectIndex } from "./subject-index.ts";

/** Finds the FlowSchema of a request: the first that matches. */
export type Classifier<T> = (info: RequestInfo, user: UserInfo) => T;

/** What one user's requests are compared with, in order. */
interface UserRules<T> {
  readonly id: number;
  readonly groups: readonly string[];
  readonly rules: readonly Rule<T>[];
}

interface Rule<T> {
  readonly at: number;
  readonly value: T;
  readonly matches: RequestMatcher["matches"];
  readonly everything: boolean;
}

const rememberedUsers = 10_000;
const rememberedVerdicts = 10_000;
/** Looking so many rules over costs less than remembering what they said. */
const fewRules = 6;

/**
 * Compiles FlowSchemas, each with a value that stands for it. They are asked by ascending matchingPrecedence, then by name.
 * What is about a user is looked up once, and where that is much, so is what it says of one kind of request.
 * `fallback` is what a request that none matches gets.
 */
export function createClassifier<T>(schemas: readonly (readonly [FlowSchema, T])[], fallback: T): Classifier<T> {
  const rules = inOrder(schemas).flatMap(([{ spec }, value]) =>
    (spec.rules ?? []).map((rule) => ({ subjects: rule.subjects ?? [], value, ...compiled(rule) })),
  );
  const index = createSubjectIndex(rules.map(({ subjects, ...rule }, at) => [subjects, { at, ...rule } satisfies Rule<T>] as const));
  const users = new Map<string, UserRules<T>>();
  const verdicts = new Map<string, T>();
  let ids = 0;

  const rulesOf = (user: UserInfo): UserRules<T> => {
    const known = users.get(user.username);
    if (known !== undefined && sameTexts(known.groups, user.groups)) return known;
    const all = [...index.of(user)].sort((a, b) => a.at - b.at);
    const last = all.findIndex((rule) => rule.everything);
    const found = { id: ids++, groups: user.groups, rules: last < 0 ? all : all.slice(0, last + 1) };
    if (users.size >= rememberedUsers) users.clear();
    users.set(user.username, found);
    return found;
  };

  const decide = (found: UserRules<T>, info: RequestInfo): T => {
    for (const rule of found.rules) if (rule.everything || rule.matches(info)) return rule.value;
    return fallback;
  };

  return (info, user) => {
    const found = rulesOf(user);
    if (found.rules.length <= fewRules) return decide(found, info);
    const key = info.isResourceRequest
      ? `${found.id} ${info.verb} ${info.group} ${info.resource} ${info.subresource} ${info.namespace}`
      : `${found.id} ${info.verb} ${info.path}`;
    let verdict = verdicts.get(key);
    if (verdict === undefined) {
      verdict = decide(found, info);
      if (verdicts.size >= rememberedVerdicts) verdicts.clear();
      verdicts.set(key, verdict);
    }
    return verdict;
  };
}

const matchers = new WeakMap<PolicyRulesWithSubjects, RequestMatcher>();

/** Rules stay what they are while others change. */
function compiled(rule: PolicyRulesWithSubjects): RequestMatcher {
  let matcher = matchers.get(rule);
  if (matcher === undefined) {
    matcher = compileRule(rule);
    matchers.set(rule, matcher);
  }
  return matcher;
}

function inOrder<T>(schemas: readonly (readonly [FlowSchema, T])[]): (readonly [FlowSchema, T])[] {
  return [...schemas].sort(([a], [b]) => {
    const difference = precedence(a) - precedence(b);
    return difference !== 0 ? difference : a.metadata.name < b.metadata.name ? -1 : 1;
  });
}

function precedence({ spec }: FlowSchema): number {
  return spec.matchingPrecedence ?? 1000;
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
