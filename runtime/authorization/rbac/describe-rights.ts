import type { PolicyRule } from "./rules.ts";

/** Rights for people, a line each: those of one resource together, with all their verbs. */
export function describeRights(rights: readonly PolicyRule[]): string {
  const byResource = new Map<string, PolicyRule>();
  const others: PolicyRule[] = [];
  for (const right of rights) {
    if (right.nonResourceURLs !== undefined) {
      others.push(right);
      continue;
    }
    const key = JSON.stringify([right.apiGroups, right.resources, right.resourceNames]);
    const known = byResource.get(key);
    byResource.set(key, known === undefined ? right : { ...known, verbs: [...(known.verbs ?? []), ...(right.verbs ?? [])] });
  }
  const lines = [...others, ...byResource.values()].map(describeRight);
  return [...new Set(lines)].sort().join("\n");
}

function describeRight({ apiGroups, resources, nonResourceURLs, resourceNames, verbs }: PolicyRule): string {
  const parts = [
    part("APIGroups", apiGroups),
    part("Resources", resources),
    part("NonResourceURLs", nonResourceURLs),
    part("ResourceNames", resourceNames),
    part("Verbs", verbs),
  ];
  return `{${parts.filter((text) => text !== "").join(", ")}}`;
}

function part(name: string, values: readonly string[] = []): string {
  return values.length === 0 ? "" : `${name}:${quoteList(values)}`;
}

/** `["a" "b"]`, as Go prints a list of texts. */
export function quoteList(values: readonly string[]): string {
  return `[${values.map((value) => JSON.stringify(value)).join(" ")}]`;
}
