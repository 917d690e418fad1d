import type { PathSize } from "./estimated-node.ts";
import type { SchemaSizes } from "./schema-sizes.ts";

/** Finds sizes by path in the sizes of `self`; `oldSelf` has the same. Numbers and booleans count as empty here. */
export function pathSize(root: SchemaSizes | undefined): PathSize {
  return (path) => {
    if (path.length === 0) {
      return undefined;
    }
    let at = root;
    for (const name of path.slice(1)) {
      if (at === undefined) {
        return undefined;
      }
      if (name === "@items" || name === "@values") {
        at = at.element;
      } else {
        at = name === "@keys" ? at.key : at.fields?.get(name);
      }
    }
    return at === undefined ? undefined : { min: 0, max: at.maxElements };
  };
}
