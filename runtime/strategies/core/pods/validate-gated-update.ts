import { type FieldError, invalid } from "../../../validation/field-error.ts";
import { type Fields, isFields, isList, noFields } from "../../../validation/fields.ts";
import { sameValue } from "../../../validation/same-value.ts";

const required = "requiredDuringSchedulingIgnoredDuringExecution";

/**
 * What else of a pod may change while gates keep it from being scheduled (KEP-3838): node selectors and node affinity may
 * become narrower. Checks these and puts the old ones into `rest`, a spec of the caller's own.
 */
export function validateGatedUpdate(rest: Fields, before: Fields, errors: FieldError[]): void {
  if (!sameValue(rest.nodeSelector, before.nodeSelector)) {
    const now = isFields(rest.nodeSelector) ? rest.nodeSelector : noFields;
    const kept = Object.entries(isFields(before.nodeSelector) ? before.nodeSelector : noFields).every(([key, value]) => now[key] === value);
    if (!kept)
      errors.push(invalid("spec.nodeSelector", rest.nodeSelector, "only additions to spec.nodeSelector are allowed (no mutations or deletions)"));
    rest.nodeSelector = before.nodeSelector;
  }
  const affinity = isFields(rest.affinity) ? rest.affinity : undefined;
  const oldAffinity = isFields(before.affinity) ? before.affinity : undefined;
  if (sameValue(affinity?.nodeAffinity, oldAffinity?.nodeAffinity)) return;
  checkNodeAffinity(affinity?.nodeAffinity, oldAffinity?.nodeAffinity, errors);
  const others = { ...affinity, nodeAffinity: oldAffinity?.nodeAffinity };
  const isNothing = oldAffinity === undefined && affinity?.podAffinity === undefined && affinity?.podAntiAffinity === undefined;
  rest.affinity = isNothing ? undefined : others;
}

function checkNodeAffinity(now: unknown, before: unknown, errors: FieldError[]): void {
  const oldTerms = termsOf(before);
  const terms = termsOf(now);
  const path = `spec.affinity.nodeAffinity.${required}.nodeSelectorTerms`;
  if (oldTerms.length > 0 && oldTerms.length !== terms.length) {
    errors.push(invalid(path, terms, "no additions/deletions to non-empty NodeSelectorTerms list are allowed"));
    return;
  }
  for (const [index, old] of oldTerms.entries()) {
    const term = terms[index] ?? noFields;
    if (!onlyAdds(term, old)) errors.push(invalid(`${path}[${index}]`, term, "only additions are allowed (no mutations or deletions)"));
  }
}

function onlyAdds(term: Fields, old: Fields): boolean {
  const lists = ["matchExpressions", "matchFields"].map((member) => [listOf(term[member]), listOf(old[member])] as const);
  // An empty term matches nothing; anything added to it would make it match.
  if (lists.every(([, before]) => before.length === 0)) return lists.every(([now]) => now.length === 0);
  return lists.every(([now, before]) => sameValue(now.slice(0, before.length), before));
}

function termsOf(affinity: unknown): readonly Fields[] {
  const selector = isFields(affinity) ? affinity[required] : undefined;
  return isFields(selector) ? listOf(selector.nodeSelectorTerms).filter(isFields) : [];
}

function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}
