/** A step of a path: a member, or every item of a list (or value of a map). */
export type FieldPathStep = { readonly kind: "member"; readonly name: string } | { readonly kind: "each" };

/** Names that reach behind an object when read by name. */
const refusedNames = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads `template.spec.containers[*].name`. "" is the object itself.
 * @returns a text that says what is wrong where it is no path.
 */
export function parseFieldPath(text: string): readonly FieldPathStep[] | string {
  const steps: FieldPathStep[] = [];
  if (text === "") return steps;
  for (const part of text.split(".")) {
    const match = /^([^[\]]+)((?:\[\*\])*)$/.exec(part);
    const name = match?.[1];
    if (match === null || name === undefined) return `\`${text}\` is no path: write members with dots and \`[*]\` for every item`;
    if (refusedNames.has(name)) return `\`${name}\` may not be a member of a path`;
    steps.push({ kind: "member", name });
    for (let at = 0; at < (match[2] ?? "").length; at += 3) steps.push({ kind: "each" });
  }
  return steps;
}

/** The inverse of `parseFieldPath`. */
export function formatFieldPath(path: readonly FieldPathStep[]): string {
  let text = "";
  for (const step of path) text += step.kind === "each" ? "[*]" : `${text === "" ? "" : "."}${step.name}`;
  return text;
}
