import type { RequestInfo } from "../../http/request-info.ts";
import type { GroupResources, PolicyRule } from "./policy.ts";

type Texts = readonly string[] | null | undefined;

/** Whether a rule is about a request, whoever sends it; with `anyName`, whether it may be, were the object's name another. */
export function matchesRequest({ verbs, namespaces, resources, nonResourceURLs }: PolicyRule, info: RequestInfo, anyName = false): boolean {
  if (!isAmong(verbs, info.verb)) return false;
  if (!isEmpty(namespaces) || !isEmpty(resources)) {
    if (!info.isResourceRequest || !isAmong(namespaces, info.namespace)) return false;
    if (isEmpty(resources)) return true;
    for (const one of resources ?? []) if (isAbout(one, info, anyName)) return true;
    return false;
  }
  if (isEmpty(nonResourceURLs)) return true;
  if (info.isResourceRequest) return false;
  for (const url of nonResourceURLs ?? []) if (matchesPath(url, info.path)) return true;
  return false;
}

/** Whether the names of objects matter to a rule. */
export function looksAtNames({ resources }: PolicyRule): boolean {
  return resources?.some(({ resourceNames }) => !isEmpty(resourceNames)) ?? false;
}

function isEmpty(texts: readonly unknown[] | null | undefined): boolean {
  return texts === undefined || texts === null || texts.length === 0;
}

/** Whether a list has a text; one that is empty has all. */
function isAmong(texts: Texts, text: string): boolean {
  return isEmpty(texts) || (texts?.includes(text) ?? false);
}

function isAbout({ group = "", resources, resourceNames }: GroupResources, info: RequestInfo, anyName: boolean): boolean {
  if (group !== info.group && group !== "*") return false;
  if (isEmpty(resources)) return true;
  if (!anyName && !isAmong(resourceNames, info.name)) return false;
  for (const pattern of resources ?? []) if (matchesResource(pattern, info)) return true;
  return false;
}

/** "pods" is without subresources, "*" with them; "pods/*" is pods too. */
function matchesResource(pattern: string, { resource, subresource }: RequestInfo): boolean {
  if (pattern === "*" || pattern === (subresource === "" ? resource : `${resource}/${subresource}`)) return true;
  if (subresource !== "" && pattern === `*/${subresource}`) return true;
  return pattern === `${resource}/*`;
}

function matchesPath(pattern: string, path: string): boolean {
  if (pattern === "*" || pattern === path) return true;
  return pattern.endsWith("*") && path.startsWith(pattern.replace(/\*+$/, ""));
}
