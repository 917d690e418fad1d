import type { TypeInfo, TypeLookup, ValueShape } from "./type-info.ts";

/**
 * Answers, for any type, whether it or a type inside it has something of its own; types may hold themselves.
 * @param children the types that a type leads to.
 */
export function createReach(
  types: TypeLookup,
  own: (name: string) => boolean,
  children: (info: TypeInfo) => readonly string[],
): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const search = (name: string, seen: Set<string>): boolean => {
    const answer = known.get(name);
    if (answer !== undefined) return answer;
    if (seen.has(name)) return false;
    seen.add(name);
    const info = types(name);
    return info !== undefined && (own(name) || children(info).some((child) => search(child, seen)));
  };
  return (name) => {
    const known_ = known.get(name);
    if (known_ !== undefined) return known_;
    const found = search(name, new Set());
    known.set(name, found);
    return found;
  };
}

/** The structure that a value leads to, through lists and maps. */
export function structureIn(shape: ValueShape): string | undefined {
  if (shape.kind === "object") return shape.type;
  if (shape.kind === "list") return structureIn(shape.items);
  if (shape.kind === "map") return structureIn(shape.values);
  return undefined;
}
