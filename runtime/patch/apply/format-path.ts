import type { JsonObject, JsonValue } from "../../meta/json.ts";
import { type FieldSet, isEmptySet, self } from "../../registry/managed-fields/field-set.ts";

/** An element as conflicts print it: ".spec", `[name="a"]`, `[="x"]`. */
export function formatElement(element: string): string {
  const content = element.slice(2);
  switch (element[0]) {
    case "f":
      return `.${content}`;
    case "k": {
      const keys = JSON.parse(content) as JsonObject;
      return `[${Object.keys(keys)
        .map((key) => `${key}=${JSON.stringify(keys[key] as JsonValue)}`)
        .join(",")}]`;
    }
    case "v":
      return `[=${content}]`;
    default:
      return `[${content}]`;
  }
}

/** The paths of all fields of a set, fields before what is below them, sorted. */
export function pathsOf(set: FieldSet, prefix = ""): string[] {
  const paths: string[] = [];
  for (const element of Object.keys(set).sort()) {
    if (element === self) continue;
    const node = set[element] as FieldSet;
    const path = prefix + formatElement(element);
    if (isEmptySet(node) || node[self] !== undefined) paths.push(path);
    paths.push(...pathsOf(node, path));
  }
  return paths;
}
