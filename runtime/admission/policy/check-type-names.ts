import { CelMap, type CelValue, messageType } from "../../../codegen/compiler/cel/index.ts";
import { isPlainObject } from "../../../codegen/compiler/cel/values/type-of.ts";

/**
 * What is wrong with the types that a patch is made of, each of which must be named after where it stands: `Object.spec` under
 * `spec`. Lists and maps on the way have no name.
 */
export function typeNameFaults(value: CelValue | undefined, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item: CelValue) => typeNameFaults(item, path));
  if (value instanceof CelMap) return [...value.entries()].flatMap((entry) => typeNameFaults(entry.value, path));
  const name = messageType(value);
  if (name === undefined) return [];
  const fault = `unexpected type name ${JSON.stringify(name)}, expected ${JSON.stringify(path)}, which matches field name path from root Object type`;
  const inner = isPlainObject(value) ? Object.entries(value).flatMap(([key, member]) => typeNameFaults(member, `${path}.${key}`)) : [];
  return name === path ? inner : [fault, ...inner];
}
