import { type Fields, isFields, isList } from "../fields.ts";

/** The containers of a pod spec with their paths: init containers, containers, ephemeral ones. `prefix` is "spec." and the like. */
export function containersOf(spec: Fields, prefix: string): readonly (readonly [path: string, container: Fields])[] {
  const found: (readonly [string, Fields])[] = [];
  for (const sort of ["initContainers", "containers", "ephemeralContainers"]) {
    const list = spec[sort];
    for (const [index, container] of (isList(list) ? list : []).entries()) {
      if (isFields(container)) found.push([`${prefix}${sort}[${index}]`, container]);
    }
  }
  return found;
}
