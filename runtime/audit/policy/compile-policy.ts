import type { RequestInfo } from "../../http/request-info.ts";
import type { Level, Stage } from "../level.ts";
import { looksAtNames, matchesRequest } from "./match-request.ts";
import { matchesUser, type RequestUser, userCondition } from "./match-user.ts";
import type { Policy, PolicyRule } from "./policy.ts";

/** What a policy says of a request. */
export interface Decision {
  readonly level: Level;
  readonly omits: ReadonlySet<Stage>;
  readonly omitManagedFields: boolean;
}

/** Decides on a request; `user` is undefined where nobody knows who sent it. Allocates nothing for what was asked for before. */
export type Decide = (info: RequestInfo, user: RequestUser | undefined) => Decision;

/** So many kinds of requests are remembered with the rules that may be about them: clients may ask for what is not there. */
const rememberedKinds = 4096;

/** Stands for those that no rule names. */
const otherNamespaces = "*";

type Compiled = ReturnType<typeof compileRule>;

/** By verb, group, resource, subresource and namespace. */
type Index = Map<string, Map<string, Map<string, Map<string, Map<string, readonly Compiled[]>>>>>;

/** The first rule that a request matches decides. Source: Kubernetes documentation, "Auditing". */
export function compilePolicy(policy: Policy): Decide {
  const rules = (policy.rules ?? []).map((rule) => compileRule(policy, rule));
  const namespaces = new Set(rules.flatMap(({ rule }) => rule.namespaces ?? []));
  const unmatched = decisionOf(policy, { level: "None" });
  const index: Index = new Map();
  let remembered = 0;

  const candidates = (info: RequestInfo): readonly Compiled[] => {
    if (!info.isResourceRequest) return rules;
    const { verb, group, resource, subresource } = info;
    const namespace = namespaces.has(info.namespace) ? info.namespace : otherNamespaces;
    const known = index.get(verb)?.get(group)?.get(resource)?.get(subresource)?.get(namespace);
    if (known !== undefined) return known;
    if (remembered >= rememberedKinds) {
      index.clear();
      remembered = 0;
    }
    remembered++;
    const found = rules.filter(({ rule }) => matchesRequest(rule, info, true));
    below(below(below(below(index, verb), group), resource), subresource).set(namespace, found);
    return found;
  };

  return (info, user) => {
    for (const { rule, byRequest, users, decision } of candidates(info)) {
      if (users !== undefined && !matchesUser(users, user)) continue;
      if ((byRequest || !info.isResourceRequest) && !matchesRequest(rule, info)) continue;
      return decision;
    }
    return unmatched;
  };
}

function compileRule(policy: Policy, rule: PolicyRule) {
  return {
    rule,
    users: userCondition(rule),
    /** What the index knows of a request is not enough. */
    byRequest: looksAtNames(rule),
    decision: decisionOf(policy, rule),
  };
}

function decisionOf({ omitStages, omitManagedFields = false }: Policy, rule: PolicyRule): Decision {
  return {
    level: rule.level as Level,
    omits: new Set([...(omitStages ?? []), ...(rule.omitStages ?? [])] as Stage[]),
    omitManagedFields: rule.omitManagedFields ?? omitManagedFields,
  };
}

/** The map below a key, made when first asked for. */
function below<Inner>(outer: Map<string, Map<string, Inner>>, key: string): Map<string, Inner> {
  let inner = outer.get(key);
  if (inner === undefined) {
    inner = new Map();
    outer.set(key, inner);
  }
  return inner;
}
