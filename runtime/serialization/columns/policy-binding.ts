import { age } from "./age.ts";
import { printCells } from "./cells.ts";
import type { LabelSelectorSpec } from "./labels.ts";

interface PolicyBinding {
  spec?: { policyName?: string; paramRef?: { name?: string; namespace?: string; selector?: LabelSelectorSpec } };
}

/** For both kinds of bindings of admission policies. */
export const cells = printCells<PolicyBinding>(({ metadata, spec }) => [
  metadata.name ?? "",
  spec?.policyName ?? "",
  parameters(spec?.paramRef),
  age(metadata.creationTimestamp),
]);

function parameters(reference: NonNullable<PolicyBinding["spec"]>["paramRef"]): string {
  if (reference?.name) return `${reference.namespace || "*"}/${reference.name}`;
  return reference?.selector === undefined ? "<unset>" : structText(reference.selector);
}

/** A selector as Go prints the structure. */
function structText({ matchLabels, matchExpressions }: LabelSelectorSpec): string {
  const labels = Object.entries(matchLabels ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}: ${value},`);
  const expressions = (matchExpressions ?? []).map(
    ({ key, operator, values }) => `LabelSelectorRequirement{Key:${key},Operator:${operator},Values:[${(values ?? []).join(" ")}],},`,
  );
  return `&LabelSelector{MatchLabels:map[string]string{${labels.join("")}},MatchExpressions:[]LabelSelectorRequirement{${expressions.join("")}},}`;
}
