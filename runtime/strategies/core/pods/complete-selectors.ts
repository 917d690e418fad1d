import type { Affinity, KeyedSelector, Pod } from "./pod.ts";

/**
 * matchLabelKeys and mismatchLabelKeys stand for the pod's own values of labels, which are written into the selectors
 * when the pod is created. Source: KEP-3633, KEP-3243.
 */
export function completeSelectors(pod: Pod): void {
  const { labels = {} } = pod.metadata;
  const { affinity, topologySpreadConstraints = [] } = pod.spec;
  for (const one of [affinity?.podAffinity, affinity?.podAntiAffinity]) for (const term of termsOf(one)) complete(term, labels);
  for (const constraint of topologySpreadConstraints) complete(constraint, labels);
}

function termsOf(affinity: Affinity | null | undefined): KeyedSelector[] {
  const preferred = affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
  const required = affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  return [...preferred.flatMap(({ podAffinityTerm }) => (podAffinityTerm === undefined ? [] : [podAffinityTerm])), ...required];
}

function complete({ labelSelector, matchLabelKeys = [], mismatchLabelKeys = [] }: KeyedSelector, labels: Readonly<Record<string, string>>): void {
  // No selector selects nothing, and goes on to.
  if (!labelSelector) return;
  const added = [...matchLabelKeys.map((key) => ({ key, operator: "In" })), ...mismatchLabelKeys.map((key) => ({ key, operator: "NotIn" }))].flatMap(
    ({ key, operator }) => {
      const value = labels[key];
      return value === undefined ? [] : [{ key, operator, values: [value] }];
    },
  );
  if (added.length > 0) labelSelector.matchExpressions = [...(labelSelector.matchExpressions ?? []), ...added];
}
