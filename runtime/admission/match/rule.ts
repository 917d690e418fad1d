import type { GroupVersionResource } from "../../meta/group-version.ts";
import type { AdmissionAttributes } from "../plugin.ts";

/** admissionregistration.k8s.io/v1 RuleWithOperations and NamedRuleWithOperations. */
export interface Rule {
  readonly operations?: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly apiVersions?: readonly string[];
  /** "pods", "pods/status", "*"; a star on either side of the slash stands for any. */
  readonly resources?: readonly string[];
  readonly scope?: string;
  /** Of policies alone; none stands for any. */
  readonly resourceNames?: readonly string[];
}

/** What a rule looks at, besides the resource. */
export type RuleSubject = Pick<AdmissionAttributes, "operation" | "subresource" | "namespace">;

/** Whether a rule is about an operation on `resource`. Source: Kubernetes documentation, "Dynamic Admission Control", Matching requests: rules. */
export function ruleMatches(rule: Rule, subject: RuleSubject, resource: GroupVersionResource): boolean {
  return matchesScope(rule.scope, subject, resource) && mayMatch(rule, subject, resource);
}

/** The same of any namespace: what can be told of a kind of request once and for all. */
export function mayMatch(rule: Rule, subject: Pick<RuleSubject, "operation" | "subresource">, resource: GroupVersionResource): boolean {
  return (
    includes(rule.operations, subject.operation) &&
    includes(rule.apiGroups, resource.group) &&
    includes(rule.apiVersions, resource.version) &&
    (rule.resources ?? []).some((pattern) => matchesResource(pattern, resource.resource, subject.subresource))
  );
}

function includes(items: readonly string[] | null | undefined, wanted: string): boolean {
  return items?.includes(wanted) === true || items?.includes("*") === true;
}

function matchesResource(pattern: string, resource: string, subresource: string): boolean {
  const slash = pattern.indexOf("/");
  const [wanted, part] = slash < 0 ? [pattern, ""] : [pattern.slice(0, slash), pattern.slice(slash + 1)];
  return (wanted === "*" || wanted === resource) && (part === "*" || part === subresource);
}

/** A request about a Namespace carries its name as namespace, and is one of cluster scope all the same. */
function matchesScope(scope: string | undefined, { namespace }: RuleSubject, { group, version, resource }: GroupVersionResource): boolean {
  if (scope === undefined || scope === "*") return true;
  const isCluster = namespace === "" || (group === "" && version === "v1" && resource === "namespaces");
  return scope === "Cluster" ? isCluster : scope === "Namespaced" && !isCluster;
}
