import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

/** matchLabelKeys and mismatchLabelKeys beside a label selector (KEP-3633, KEP-3243). */
export function checkMatchLabelKeys(term: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(term)) return;
  const match = strings(term.matchLabelKeys);
  const mismatch = strings(term.mismatchLabelKeys);
  checkKeys(match, `${path}.matchLabelKeys`, term.labelSelector, errors);
  checkKeys(mismatch, `${path}.mismatchLabelKeys`, term.labelSelector, errors);
  if (isFields(term.labelSelector)) {
    const { matchLabels, matchExpressions } = term.labelSelector;
    // The merged selector has each key of matchLabelKeys once: a second mention is at fault.
    const seen = new Set(isFields(matchLabels) ? Object.keys(matchLabels) : []);
    for (const expression of isList(matchExpressions) ? matchExpressions : []) {
      const key = isFields(expression) ? String(expression.key) : "";
      const index = match.lastIndexOf(key);
      if (index >= 0 && seen.has(key)) errors.push(invalid(`${path}[${index}]`, key, "exists in both matchLabelKeys and labelSelector"));
      seen.add(key);
    }
  }
  for (const [index, key] of match.entries()) {
    if (mismatch.includes(key)) errors.push(invalid(`${path}.matchLabelKeys[${index}]`, key, "exists in both matchLabelKeys and mismatchLabelKeys"));
  }
}

function checkKeys(keys: readonly string[], path: string, selector: unknown, errors: FieldError[]): void {
  if (keys.length === 0) return;
  if (!isFields(selector)) {
    errors.push(forbidden(path, "must not be specified when labelSelector is not set"));
    return;
  }
  for (const [index, key] of keys.entries()) for (const fault of qualifiedNameFaults(key)) errors.push(invalid(`${path}[${index}]`, key, fault));
}

function strings(list: unknown): readonly string[] {
  return isList(list) ? list.map(String) : [];
}
