import { isJsonObject, type JsonValue } from "../meta/json.ts";

/**
 * A label selector as one string: a LabelSelector, a plain map of labels, or a string as it stands; "" for none.
 * Source: Kubernetes documentation, "Labels and Selectors".
 */
export function formatSelector(selector: unknown): string {
  if (typeof selector === "string") return selector;
  if (!isJsonObject(selector)) return "";
  const terms: { readonly key: string; readonly text: string }[] = [];
  const isStructured = "matchLabels" in selector || "matchExpressions" in selector;
  const labels = isStructured ? selector["matchLabels"] : selector;
  if (isJsonObject(labels)) for (const key of Object.keys(labels)) terms.push({ key, text: `${key}=${String(labels[key])}` });
  const expressions = isStructured ? selector["matchExpressions"] : undefined;
  if (Array.isArray(expressions)) for (const expression of expressions) terms.push(formatExpression(expression));
  terms.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return terms.map((term) => term.text).join(",");
}

function formatExpression(expression: JsonValue): { readonly key: string; readonly text: string } {
  if (!isJsonObject(expression)) return { key: "", text: "" };
  const key = String(expression["key"] ?? "");
  const values = Array.isArray(expression["values"]) ? expression["values"].map(String).sort() : [];
  switch (expression["operator"]) {
    case "In":
      return { key, text: `${key} in (${values.join(",")})` };
    case "NotIn":
      return { key, text: `${key} notin (${values.join(",")})` };
    case "Exists":
      return { key, text: key };
    default:
      return { key, text: `!${key}` };
  }
}
