import { type Fields, isFields, isList } from "../fields.ts";
import { deprecatedNodeLabels } from "./deprecated-node-labels.ts";

/** Labels on their way out, and selectors that select nothing, in where a pod may run. */
export function schedulingWarnings(spec: Fields, path: string): readonly string[] {
  const warnings: string[] = [];
  const affinity = isFields(spec.affinity) ? spec.affinity : {};
  const node = isFields(affinity.nodeAffinity) ? affinity.nodeAffinity : {};
  const required = isFields(node.requiredDuringSchedulingIgnoredDuringExecution) ? node.requiredDuringSchedulingIgnoredDuringExecution : {};
  const nodePath = `${path}.affinity.nodeAffinity`;
  for (const [index, term] of itemsOf(required.nodeSelectorTerms)) {
    warnings.push(...termWarnings(term, `${nodePath}.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[${index}]`));
  }
  for (const [index, term] of itemsOf(node.preferredDuringSchedulingIgnoredDuringExecution)) {
    const preference = isFields(term.preference) ? term.preference : {};
    warnings.push(...termWarnings(preference, `${nodePath}.preferredDuringSchedulingIgnoredDuringExecution[${index}].preference`));
  }
  for (const [index, constraint] of itemsOf(spec.topologySpreadConstraints)) {
    const at = `${path}.topologySpreadConstraints[${index}]`;
    const deprecated = deprecatedNodeLabels.get(String(constraint.topologyKey));
    if (deprecated !== undefined) warnings.push(`${at}.topologyKey: ${constraint.topologyKey} is ${deprecated}`);
    if (!isFields(constraint.labelSelector)) warnings.push(`${at}.labelSelector: a null labelSelector results in matching no pod`);
  }
  for (const sort of ["podAffinity", "podAntiAffinity"]) {
    const own = isFields(affinity[sort]) ? affinity[sort] : {};
    for (const [index, term] of itemsOf(own.requiredDuringSchedulingIgnoredDuringExecution)) {
      const at = `${path}.affinity.${sort}.requiredDuringSchedulingIgnoredDuringExecution[${index}]`;
      if (!isFields(term.labelSelector)) warnings.push(`${at}.labelSelector: a null labelSelector results in matching no pod`);
    }
    for (const [index, weighted] of itemsOf(own.preferredDuringSchedulingIgnoredDuringExecution)) {
      const term = isFields(weighted.podAffinityTerm) ? weighted.podAffinityTerm : {};
      const at = `${path}.affinity.${sort}.preferredDuringSchedulingIgnoredDuringExecution[${index}].podAffinityTerm`;
      if (!isFields(term.labelSelector)) warnings.push(`${at}.labelSelector: a null labelSelector results in matching no pod`);
    }
  }
  return warnings;
}

function termWarnings(term: Fields, path: string): readonly string[] {
  const warnings: string[] = [];
  for (const [index, expression] of itemsOf(term.matchExpressions)) {
    const deprecated = deprecatedNodeLabels.get(String(expression.key));
    if (deprecated !== undefined) warnings.push(`${path}.matchExpressions[${index}].key: ${expression.key} is ${deprecated}`);
  }
  return warnings;
}

function itemsOf(list: unknown): readonly (readonly [number, Fields])[] {
  return (isList(list) ? list : []).flatMap((item, index) => (isFields(item) ? [[index, item] as const] : []));
}
