import { type LabelOperator, type LabelRequirement, type LabelSelector, labelSelector } from "./label-selector.ts";

/** A label selector as objects carry it: meta/v1 LabelSelector. */
export interface ObjectSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[];
}

const operators: Readonly<Record<string, LabelOperator>> = { In: "in", NotIn: "notin", Exists: "exists", DoesNotExist: "!" };

/** The conditions of a validated selector; an empty one selects everything. Unknown operators select nothing. */
export function selectorOfObject(selector: ObjectSelector): LabelSelector {
  const requirements: LabelRequirement[] = Object.entries(selector.matchLabels ?? {}).map(([key, value]) => ({
    key,
    operator: "in",
    values: [value],
  }));
  for (const { key, operator, values } of selector.matchExpressions ?? []) {
    const known = operators[operator];
    if (known === undefined) return { requirements, matches: () => false };
    requirements.push({ key, operator: known, values: [...new Set(values ?? [])].sort() });
  }
  return labelSelector(requirements);
}
