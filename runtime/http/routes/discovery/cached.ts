import type { Scheme } from "../../../scheme/scheme.ts";

interface Cached {
  readonly beside: number;
  readonly value: unknown;
}

interface Documents {
  readonly generation: number;
  readonly values: Map<string, Cached>;
}

const documents = new WeakMap<Scheme, Documents>();

/**
 * What `make` makes of the groups as they are now; made again only after they have changed, or `beside`: a number that
 * grows with all else that it depends on. `name` is one of a fixed few.
 */
export function cachedByScheme<T>(scheme: Scheme, name: string, make: () => T, beside = 0): T {
  let known = documents.get(scheme);
  if (known === undefined || known.generation !== scheme.generation) {
    known = { generation: scheme.generation, values: new Map() };
    documents.set(scheme, known);
  }
  const cached = known.values.get(name);
  if (cached !== undefined && cached.beside === beside) return cached.value as T;
  const value = make();
  known.values.set(name, { beside, value });
  return value;
}
