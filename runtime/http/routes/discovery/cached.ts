import type { Scheme } from "../../../scheme/scheme.ts";

interface Documents {
  readonly generation: number;
  readonly values: Map<string, unknown>;
}

const documents = new WeakMap<Scheme, Documents>();

/** What `make` makes of the groups as they are now; made again only after they have changed. `name` is one of a fixed few. */
export function cachedByScheme<T>(scheme: Scheme, name: string, make: () => T): T {
  let known = documents.get(scheme);
  if (known === undefined || known.generation !== scheme.generation) {
    known = { generation: scheme.generation, values: new Map() };
    documents.set(scheme, known);
  }
  let value = known.values.get(name) as T | undefined;
  if (value === undefined) {
    value = make();
    known.values.set(name, value);
  }
  return value;
}
