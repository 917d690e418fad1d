import { isStatusError, type StatusError } from "../../errors/status-error.ts";
import type { Scheme } from "../../scheme/scheme.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { Matched } from "../match/equivalent-resources.ts";
import type { RequestKind } from "../match/kind-index.ts";
import { matchRules, mayMatchRules } from "../match/match-rules.ts";
import type { Rule } from "../match/rule.ts";
import { compileSelectors, type Selectors, selectsNamespace, selectsObject } from "../match/selectors.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { ConfigurationError } from "./configuration-error.ts";
import type { MatchResources } from "./policy.ts";

/** MatchResources, ready to be asked. */
export interface Criteria {
  readonly selectors: Selectors;
  readonly rules: readonly Rule[];
  readonly excluded: readonly Rule[];
  readonly matchPolicy: string | undefined;
}

export function compileCriteria(match: MatchResources): Criteria {
  return {
    selectors: compileSelectors(match),
    rules: match.resourceRules ?? [],
    excluded: match.excludeResourceRules ?? [],
    matchPolicy: match.matchPolicy,
  };
}

/**
 * The version of the request's resource that the criteria are about; undefined where they are not about the request; an error where
 * they would be and their selectors cannot tell.
 * Source: Kubernetes documentation, "Validating Admission Policy", Matching requests: matchConstraints.
 */
export function matchCriteria(criteria: Criteria, attributes: AdmissionAttributes, server: ServerContext): Matched | StatusError | undefined {
  const { selectors, rules, excluded, matchPolicy } = criteria;
  const namespace = selectsNamespace(selectors, attributes, server.storage);
  if (namespace === false || !selectsObject(selectors, attributes)) return undefined;
  if (matchRules({ rules: excluded, matchPolicy }, attributes, server.scheme) !== undefined) return undefined;
  const { resource, kind } = attributes;
  const matched = rules.length === 0 ? { resource, kind } : matchRules({ rules, matchPolicy }, attributes, server.scheme);
  return matched === undefined || namespace === true ? matched : namespace;
}

/** Whether criteria may be about some request for this operation and resource. */
export function mayMatchCriteria({ rules, matchPolicy }: Criteria, kind: RequestKind, scheme: Scheme): boolean {
  return rules.length === 0 || mayMatchRules({ rules, matchPolicy }, kind, scheme);
}

/** As `matchCriteria`. @throws ConfigurationError where selectors cannot tell */
export function matchOrThrow(...question: Parameters<typeof matchCriteria>): Matched | undefined {
  const matched = matchCriteria(...question);
  if (isStatusError(matched)) throw new ConfigurationError(matched.message);
  return matched;
}
