import { RESERVED_WORDS } from "./syntax/reserved-words.ts";

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_./-]*$/;
const SPECIAL = /__|[-./]/g;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["__", "__underscores__"],
  [".", "__dot__"],
  ["-", "__dash__"],
  ["/", "__slash__"],
]);

/**
 * The name by which an expression selects a property of an object: `a-b` is `a__dash__b`, `namespace` is `__namespace__`. Undefined for properties
 * that cannot be selected. Source: Kubernetes, "Common Expression Language in Kubernetes", "Escaping".
 */
export function escapeProperty(property: string): string | undefined {
  if (RESERVED_WORDS.has(property)) {
    return `__${property}__`;
  }
  return IDENTIFIER.test(property) ? property.replace(SPECIAL, (special) => ESCAPES.get(special) ?? special) : undefined;
}
