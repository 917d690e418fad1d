/** The selector of a spec: meta/v1 LabelSelector. */
export interface LabelSelectorSpec {
  readonly matchLabels?: Readonly<Record<string, string>> | null;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] | null }[] | null;
}

/** "a=b,c=d" in the order of keys; "<none>" for no labels. */
export function formatLabels(labels: Readonly<Record<string, string>> | null | undefined): string {
  const pairs = Object.entries(labels ?? {}).map(([key, value]) => `${key}=${value}`);
  return pairs.length === 0 ? "<none>" : pairs.sort().join(",");
}

/** A selector in the form that lists take it; "<none>" for one that selects everything or nothing. */
export function formatSelector(selector: LabelSelectorSpec | null | undefined): string {
  return selectorText(selector) || "<none>";
}

/** As `formatSelector`, but "" where there is nothing to print. */
export function selectorText(selector: LabelSelectorSpec | null | undefined): string {
  const terms: { readonly key: string; readonly text: string }[] = [];
  for (const [key, value] of Object.entries(selector?.matchLabels ?? {})) terms.push({ key, text: `${key}=${value}` });
  for (const { key, operator, values } of selector?.matchExpressions ?? []) terms.push({ key, text: expressionText(key, operator, values ?? []) });
  return terms
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ text }) => text)
    .join(",");
}

function expressionText(key: string, operator: string, values: readonly string[]): string {
  const set = `(${[...values].sort().join(",")})`;
  if (operator === "In") return `${key} in ${set}`;
  if (operator === "NotIn") return `${key} notin ${set}`;
  return operator === "Exists" ? key : `!${key}`;
}
