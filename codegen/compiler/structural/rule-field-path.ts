import { isJsonObject, type JsonObject } from "../../../runtime/meta/json.ts";

const escapes: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "'": "'", "\\": "\\" };
const step = /\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/y;

/** A fieldPath that leads nowhere; the message says why. */
export class FieldPathError extends Error {}

/**
 * The path that errors print for a rule's fieldPath (".spec.a", ".m['a.b']"): "spec.a", "m[a.b]". A path that is not
 * valid is no path: CRDs with such are refused when they are made.
 */
export function fieldPathOfRule(fieldPath: string, schema: JsonObject): string {
  try {
    return schemaAtPath(fieldPath.trim(), schema).path;
  } catch (error) {
    if (error instanceof FieldPathError) return "";
    throw error;
  }
}

/** A field of a schema, and the path that errors print for it. */
export interface FieldOfSchema {
  readonly path: string;
  readonly schema: JsonObject;
}

/** @throws FieldPathError when the path is malformed, has brackets where none may be, or the schema has no such field. */
export function schemaAtPath(fieldPath: string, schema: JsonObject, { brackets = true }: { readonly brackets?: boolean } = {}): FieldOfSchema {
  let text = "";
  let current = schema;
  step.lastIndex = 0;
  while (step.lastIndex < fieldPath.length) {
    const at = step.lastIndex;
    const match = step.exec(fieldPath);
    if (!brackets && fieldPath[at] === "[") throw new FieldPathError("array notation is not allowed");
    if (match === null && fieldPath.slice(at) === ".") throw new FieldPathError("unexpected end of JSON path");
    if (match === null) {
      throw new FieldPathError(
        fieldPath[at] === "." ? "does not refer to a valid field" : `expected [ or . but got: ${fieldPath.slice(at).split(/[.[\]]/)[0]}`,
      );
    }
    const name = match[1] ?? unescaped(match[2] as string);
    const { properties, additionalProperties } = current;
    const named = isJsonObject(properties);
    const next = named ? (Object.hasOwn(properties, name) ? properties[name] : undefined) : additionalProperties;
    if (!isJsonObject(next)) throw new FieldPathError("does not refer to a valid field");
    if (!named) text += `[${name}]`;
    else text += text === "" ? name : `.${name}`;
    current = next;
  }
  return { path: text, schema: current };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (whole, letter: string) => {
    const character = escapes[letter];
    if (character === undefined) throw new FieldPathError(`invalid string literal: invalid escape char ${whole}`);
    return character;
  });
}
