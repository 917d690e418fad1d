import type { AuthorizationAttributes } from "../authorizer.ts";

/** One rule of a role: rbac.authorization.k8s.io/v1 PolicyRule. */
export interface PolicyRule {
  readonly verbs?: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly nonResourceURLs?: readonly string[];
}

/** Whether a rule covers a request. Source: Kubernetes documentation, "Using RBAC Authorization". */
export function ruleAllows(rule: PolicyRule, attributes: AuthorizationAttributes): boolean {
  if (!covers(rule.verbs, attributes.verb)) return false;
  if (!attributes.isResourceRequest) return rule.nonResourceURLs?.some((pattern) => pathMatches(pattern, attributes.path)) === true;
  return covers(rule.apiGroups, attributes.group) && coversResource(rule, attributes) && coversName(rule, attributes.name);
}

function covers(list: readonly string[] | undefined, value: string): boolean {
  return list !== undefined && (list.includes(value) || list.includes("*"));
}

function coversResource(rule: PolicyRule, { resource, subresource }: AuthorizationAttributes): boolean {
  const combined = subresource === "" ? resource : `${resource}/${subresource}`;
  if (covers(rule.resources, combined)) return true;
  return subresource !== "" && rule.resources?.includes(`*/${subresource}`) === true;
}

function coversName(rule: PolicyRule, name: string): boolean {
  return rule.resourceNames === undefined || rule.resourceNames.length === 0 || rule.resourceNames.includes(name);
}

/** "*" is every path, "/healthz/*" every path that begins so. */
function pathMatches(pattern: string, path: string): boolean {
  if (pattern === "*" || pattern === path) return true;
  return pattern.endsWith("*") && path.startsWith(pattern.replace(/\*+$/, ""));
}
