import type { Scheme } from "../../../scheme/scheme.ts";

interface Documents {
  readonly generation: number;
  readonly beside: number;
  readonly values: Map<string, unknown>;
}

const ofScheme = new WeakMap<Scheme, Documents>();
const ofMore = new WeakMap<Scheme, Documents>();

/**
 * What `make` makes of the groups as they are now; made again only after they have changed, or `beside`: what it depends on
 * besides them. `name` is one of a fixed few, and each name has a `beside` or has none.
 */
export function cachedByScheme<T>(scheme: Scheme, name: string, make: () => T, beside?: number): T {
  const documents = beside === undefined ? ofScheme : ofMore;
  let known = documents.get(scheme);
  if (known === undefined || known.generation !== scheme.generation || known.beside !== (beside ?? 0)) {
    known = { generation: scheme.generation, beside: beside ?? 0, values: new Map() };
    documents.set(scheme, known);
  }
  let value = known.values.get(name) as T | undefined;
  if (value === undefined) {
    value = make();
    known.values.set(name, value);
  }
  return value;
}
