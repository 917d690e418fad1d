import type { Scheme } from "../../scheme/scheme.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { equivalentResources, type Matched } from "./equivalent-resources.ts";
import type { RequestKind } from "./kind-index.ts";
import { mayMatch, type Rule, ruleMatches } from "./rule.ts";

/** Rules, and whether other versions of a resource count as the resource itself. */
export interface Rules {
  readonly rules: readonly Rule[];
  /** "Equivalent" or "Exact". */
  readonly matchPolicy: string | undefined;
}

/** The version of a request's resource that a rule is about, its own before others; undefined where none is. */
export function matchRules({ rules, matchPolicy }: Rules, attributes: AdmissionAttributes, scheme: Scheme): Matched | undefined {
  const { resource, kind, name } = attributes;
  const isNamed = ({ resourceNames = [] }: Rule) => resourceNames.length === 0 || resourceNames.includes(name);
  if (rules.some((rule) => ruleMatches(rule, attributes, resource) && isNamed(rule))) return { resource, kind };
  if (matchPolicy !== "Equivalent" || rules.length === 0) return undefined;
  const others = equivalentResources(attributes, scheme);
  // Earlier rules go first.
  for (const rule of rules) {
    const other = others.find((one) => ruleMatches(rule, attributes, one.resource));
    if (other !== undefined && isNamed(rule)) return other;
  }
  return undefined;
}

/** Whether rules may match some request for this operation and resource. */
export function mayMatchRules({ rules, matchPolicy }: Rules, subject: RequestKind, scheme: Scheme): boolean {
  if (rules.some((rule) => mayMatch(rule, subject, subject.resource))) return true;
  if (matchPolicy !== "Equivalent") return false;
  return equivalentResources(subject, scheme).some(({ resource }) => rules.some((rule) => mayMatch(rule, subject, resource)));
}
