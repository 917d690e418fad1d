import { type ObjectSelector, selectorOfObject } from "../../selectors/object-selector.ts";
import type { Entry, Storage } from "../../storage/storage.ts";
import { madeOnce } from "../made-once.ts";
import { parseStored } from "../stored-object.ts";

/** So many namespaces, or kinds of cluster scope, are remembered at once. */
const most = 10_000;

/** What selectors select under a prefix; looked for again only after something there has changed. */
class SelectedParams {
  readonly #storage: Storage;
  readonly #known = new Map<string, Map<string, readonly Entry[]>>();

  constructor(storage: Storage) {
    this.#storage = storage;
    storage.subscribe((changes) => {
      if (this.#known.size === 0) return;
      for (const { key } of changes) this.#known.delete(key.slice(0, key.lastIndexOf("/") + 1));
    });
  }

  of(prefix: string, selector: ObjectSelector): readonly Entry[] {
    let selections = this.#known.get(prefix);
    if (selections === undefined) {
      const [oldest] = this.#known.keys();
      if (this.#known.size >= most && oldest !== undefined) this.#known.delete(oldest);
      selections = new Map();
      this.#known.set(prefix, selections);
    }
    const text = JSON.stringify(selector);
    let selected = selections.get(text);
    if (selected === undefined) {
      const { matches } = selectorOfObject(selector);
      selected = this.#storage.range(prefix).entries.filter(({ value }) => matches(parseStored(value).metadata.labels ?? {}));
      selections.set(text, selected);
    }
    return selected;
  }
}

const selectedIn = madeOnce((storage: Storage) => new SelectedParams(storage));

/** The entries right under `prefix` ("/registry/configmaps/default/") whose labels are selected. */
export function selectedParams(prefix: string, selector: ObjectSelector, storage: Storage): readonly Entry[] {
  return selectedIn(storage).of(prefix, selector);
}
