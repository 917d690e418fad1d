import type { RequestInfo } from "../http/request-info.ts";
import type { NonResourcePolicyRule, PolicyRulesWithSubjects, ResourcePolicyRule } from "./flow-objects.ts";

/** Whether a rule is about a request, whoever asks. */
export interface RequestMatcher {
  readonly matches: (info: RequestInfo) => boolean;
  /** True for a rule that every request matches: nothing after it is ever asked. */
  readonly everything: boolean;
}

/** A list of names, or all there are. */
type Names = ReadonlySet<string> | "any";

/** Compiles the requests of a FlowSchema's rule once, so that asking costs a few look-ups. */
export function compileRule({ resourceRules = [], nonResourceRules = [] }: PolicyRulesWithSubjects): RequestMatcher {
  const resources = resourceRules.map(compileResourceRule);
  const paths = nonResourceRules.map(compileNonResourceRule);
  if (resources.some((one) => one.everything) && paths.some((one) => one.everything)) return { matches: () => true, everything: true };
  return {
    matches: (info) => {
      for (const { matches } of info.isResourceRequest ? resources : paths) if (matches(info)) return true;
      return false;
    },
    everything: false,
  };
}

function compileResourceRule(rule: ResourcePolicyRule): RequestMatcher {
  const verbs = namesOf(rule.verbs);
  const groups = namesOf(rule.apiGroups);
  const resources = namesOf(rule.resources);
  const namespaces = namesOf(rule.namespaces);
  const clusterScope = rule.clusterScope === true;
  return {
    matches: ({ verb, group, resource, subresource, namespace }) =>
      has(verbs, verb) &&
      (resources === "any" || resources.has(subresource === "" ? resource : `${resource}/${subresource}`)) &&
      has(groups, group) &&
      (namespace === "" ? clusterScope : has(namespaces, namespace)),
    everything: clusterScope && [verbs, groups, resources, namespaces].every((names) => names === "any"),
  };
}

function compileNonResourceRule(rule: NonResourcePolicyRule): RequestMatcher {
  const verbs = namesOf(rule.verbs);
  const urls = rule.nonResourceURLs ?? [];
  const all = urls.includes("*");
  const exact = new Set(urls);
  // "/healthz/*", and "/healthz" as well, stand for what is below.
  const below = urls.map((url) => (url.endsWith("*") ? url.slice(0, -1) : url)).map((url) => (url.endsWith("/") ? url : `${url}/`));
  return {
    matches: ({ verb, path }) => has(verbs, verb) && (all || exact.has(path) || below.some((prefix) => path.startsWith(prefix))),
    everything: all && verbs === "any",
  };
}

/** The wildcard stands alone: validation sees to that. */
function namesOf(list: readonly string[] = []): Names {
  return list.length === 1 && list[0] === "*" ? "any" : new Set(list);
}

function has(names: Names, name: string): boolean {
  return names === "any" || names.has(name);
}
