import { escapeHtml } from "../../meta/escape-html.ts";
import { stringifyExactly } from "../../meta/exact-json.ts";
import type { JsonObject, JsonValue } from "../../meta/json.ts";

const fieldElements = new Map<string, string>();
const fieldElementLimit = 8192;

/** The element of a named member: "f:spec". Names come again and again, so the texts are kept. */
export function fieldElement(name: string): string {
  let element = fieldElements.get(name);
  if (element === undefined) {
    element = `f:${name}`;
    if (fieldElements.size < fieldElementLimit && name.length < 64) fieldElements.set(name, element);
  }
  return element;
}

/** The element of an item of a "set" list: `v:"x"`; undefined for items that no set can hold. */
export function valueElement(item: JsonValue): string | undefined {
  if (item === null || typeof item === "object") return undefined;
  return `v:${escapeHtml(stringifyExactly(item))}`;
}

/** The keys of a "map" list, sorted, with the defaults of those that items may leave out. */
export interface ListKeys {
  readonly names: readonly string[];
  readonly defaults: readonly (JsonValue | undefined)[];
}

/** The element of an item of a "map" list: `k:{"containerPort":80,"protocol":"TCP"}`; undefined for items without any key. */
export function keyElement(item: JsonValue, keys: ListKeys): string | undefined {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return undefined;
  const { names } = keys;
  let text = "";
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string;
    const value = (item as JsonObject)[name] ?? keys.defaults[index];
    if (value === undefined) continue;
    text += `${text === "" ? "" : ","}"${name}":${keyText(value)}`;
  }
  return text === "" ? undefined : `k:{${text}}`;
}

/** A key's value as JSON. Most are names and numbers, which need no escapes. */
function keyText(value: JsonValue): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && /^[\w./ :-]*$/.test(value) ? `"${value}"` : escapeHtml(stringifyExactly(value));
}
