import { splitFieldTerms } from "../selectors/field-selector.ts";

/**
 * The value that a field selector demands of `field` by "=" or "==", or undefined when it demands none or cannot be read.
 * Source: Kubernetes documentation, "Field Selectors"; "\", "," and "=" in values are escaped with a backslash.
 */
export function exactFieldValue(selector: string, field: string): string | undefined {
  let found: string | undefined;
  for (const term of splitFieldTerms(selector)) {
    if (term === "") continue;
    const operator = /!=|==|=/.exec(term);
    if (operator === null) return undefined;
    const value = unescapeValue(term.slice(operator.index + operator[0].length));
    if (value === undefined) return undefined;
    if (found === undefined && operator[0] !== "!=" && term.slice(0, operator.index) === field) found = value;
  }
  return found;
}

function unescapeValue(value: string): string | undefined {
  if (!/[\\,=]/.test(value)) return value;
  let out = "";
  for (let at = 0; at < value.length; at++) {
    let character = value[at] as string;
    if (character === "\\") {
      character = value[++at] ?? "";
      if (character !== "\\" && character !== "," && character !== "=") return undefined;
    } else if (character === "," || character === "=") return undefined;
    out += character;
  }
  return out;
}
