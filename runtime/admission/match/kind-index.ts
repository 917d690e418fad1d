import type { Scheme } from "../../scheme/scheme.ts";
import type { AdmissionAttributes } from "../plugin.ts";

/** What a kind of request is told by. */
export type RequestKind = Pick<AdmissionAttributes, "operation" | "resource" | "subresource">;

/** Policies or webhooks by the kinds of requests that they may be about: each is looked at once for a kind, until CRDs come or go. */
export class KindIndex<T> {
  readonly #items: readonly T[];
  readonly #mayMatch: (item: T, kind: RequestKind, scheme: Scheme) => boolean;
  readonly #known = new Map<string, readonly T[]>();
  #generation = -1;

  constructor(items: readonly T[], mayMatch: (item: T, kind: RequestKind, scheme: Scheme) => boolean) {
    this.#items = items;
    this.#mayMatch = mayMatch;
  }

  /** In the order they were given. */
  of(kind: RequestKind, scheme: Scheme): readonly T[] {
    if (this.#items.length === 0) return this.#items;
    if (this.#generation !== scheme.generation) {
      this.#known.clear();
      this.#generation = scheme.generation;
    }
    const { operation, resource, subresource } = kind;
    const key = `${operation} ${resource.group}/${resource.version}/${resource.resource}/${subresource}`;
    let found = this.#known.get(key);
    if (found === undefined) {
      found = this.#items.filter((item) => this.#mayMatch(item, kind, scheme));
      this.#known.set(key, found);
    }
    return found;
  }
}
