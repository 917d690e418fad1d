import type { PolicyRule } from "./rules.ts";

/**
 * The rights among those of `wanted` that `held` does not give, each of one verb on one resource (or one of its names) or on
 * one path. What is held must cover a right in a single rule.
 */
export function rightsNotHeld(held: readonly PolicyRule[], wanted: readonly PolicyRule[]): PolicyRule[] {
  return wanted.flatMap(singleRights).filter((right) => !held.some((rule) => covers(rule, right)));
}

function singleRights({ verbs = [], apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] }: PolicyRule): PolicyRule[] {
  const rights: PolicyRule[] = [];
  for (const group of apiGroups) {
    for (const resource of resources) {
      for (const verb of verbs) {
        const right = { apiGroups: [group], resources: [resource], verbs: [verb] };
        if (resourceNames.length === 0) rights.push(right);
        else for (const name of resourceNames) rights.push({ ...right, resourceNames: [name] });
      }
    }
  }
  for (const url of nonResourceURLs) for (const verb of verbs) rights.push({ nonResourceURLs: [url], verbs: [verb] });
  return rights;
}

function covers(rule: PolicyRule, right: PolicyRule): boolean {
  const { resourceNames = [] } = rule;
  return (
    hasAll(rule.verbs, right.verbs) &&
    hasAll(rule.apiGroups, right.apiGroups) &&
    (right.resources ?? []).every((resource) => hasResource(rule.resources ?? [], resource)) &&
    (right.nonResourceURLs ?? []).every((url) => rule.nonResourceURLs?.some((held) => coversUrl(held, url)) === true) &&
    (resourceNames.length === 0 || right.resourceNames?.every((name) => resourceNames.includes(name)) === true)
  );
}

function hasAll(list: readonly string[] = [], wanted: readonly string[] = []): boolean {
  return list.includes("*") || wanted.every((value) => list.includes(value));
}

/** A rule on every resource's scale covers that of one. */
function hasResource(list: readonly string[], resource: string): boolean {
  if (list.includes("*") || list.includes(resource)) return true;
  const slash = resource.indexOf("/");
  return slash >= 0 && list.includes(`*${resource.slice(slash)}`);
}

function coversUrl(held: string, url: string): boolean {
  return held === url || (held.endsWith("*") && url.startsWith(held.replace(/\*+$/, "")));
}
