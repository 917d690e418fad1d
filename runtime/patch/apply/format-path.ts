import { parseTextExactly, stringifyExactly } from "../../meta/exact-json.ts";
import type { JsonObject, JsonValue } from "../../meta/json.ts";
import { type FieldSet, isEmptySet, self } from "../../registry/managed-fields/field-set.ts";

/** An element as conflicts print it: ".spec", `[name="a"]`, `[="x"]`. */
export function formatElement(element: string): string {
  const content = element.slice(2);
  switch (element[0]) {
    case "f":
      return `.${content}`;
    case "k": {
      const keys = parseTextExactly(content) as JsonObject;
      return `[${Object.keys(keys)
        .map((key) => `${key}=${stringifyExactly(keys[key] as JsonValue)}`)
        .join(",")}]`;
    }
    case "v":
      return `[=${content}]`;
    default:
      return `[${content}]`;
  }
}

/** The paths of all fields of a set, sorted; at each level what is owned comes before what is below. */
export function pathsOf(set: FieldSet, prefix = ""): string[] {
  const elements = Object.keys(set)
    .filter((element) => element !== self)
    .sort();
  const isOwned = (node: FieldSet): boolean => isEmptySet(node) || node[self] !== undefined;
  const paths = elements.filter((element) => isOwned(set[element] as FieldSet)).map((element) => prefix + formatElement(element));
  for (const element of elements) paths.push(...pathsOf(set[element] as FieldSet, prefix + formatElement(element)));
  return paths;
}
