/** One condition: the field has the value, or has another one. */
export interface FieldRequirement {
  readonly field: string;
  readonly operator: "=" | "!=";
  readonly value: string;
}

/** A field selector that cannot be read, or names a field that does not select. The message is what kube-apiserver answers. */
export class FieldSelectorError extends Error {}

/**
 * Reads "metadata.name=a,spec.nodeName!=n": all must hold. In values, "\", "," and "=" are escaped with a backslash.
 * Source: Kubernetes documentation, "Field Selectors".
 * @throws FieldSelectorError
 */
export function parseFieldSelector(selector: string): FieldRequirement[] {
  const requirements: FieldRequirement[] = [];
  for (const term of splitFieldTerms(selector).sort()) {
    if (term === "") continue;
    const operator = /!=|==|=/.exec(term);
    if (operator === null) throw new FieldSelectorError(`invalid selector: '${selector}'; can't understand '${term}'`);
    const value = unescapeValue(term.slice(operator.index + operator[0].length));
    requirements.push({ field: term.slice(0, operator.index), operator: operator[0] === "!=" ? "!=" : "=", value });
  }
  return requirements;
}

/** The value that one of `requirements` demands of `field`. */
export function exactFieldValue(requirements: readonly FieldRequirement[], field: string): string | undefined {
  return requirements.find((one) => one.operator === "=" && one.field === field)?.value;
}

/** A selector's terms: it is split at the commas that no backslash stands before. */
export function splitFieldTerms(selector: string): string[] {
  if (!selector.includes("\\")) return selector.split(",");
  const terms: string[] = [];
  let start = 0;
  for (let at = 0; at < selector.length; at++) {
    if (selector[at] === "\\") at++;
    else if (selector[at] === ",") {
      terms.push(selector.slice(start, at));
      start = at + 1;
    }
  }
  terms.push(selector.slice(start));
  return terms;
}

function unescapeValue(value: string): string {
  if (!/[\\,=]/.test(value)) return value;
  let out = "";
  for (let at = 0; at < value.length; at++) {
    const character = value[at] as string;
    if (character === "\\") {
      const escaped = value[++at] ?? "";
      if (escaped !== "\\" && escaped !== "," && escaped !== "=") {
        throw new FieldSelectorError(`invalid field selector: invalid escape sequence: \\${escaped}`);
      }
      out += escaped;
    } else if (character === "," || character === "=") {
      throw new FieldSelectorError(`invalid field selector: unescaped character in value: ${character.charCodeAt(0)}`);
    } else {
      out += character;
    }
  }
  return out;
}
