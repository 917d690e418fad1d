import type { Labels } from "../selectors/label-selector.ts";
import { hasLayout, type ObjectLayout, objectLayout, scanMetadata } from "../serialization/object-bytes.ts";
import type { Entry } from "../storage/storage.ts";
import type { WatchDispatcher } from "../watch/dispatcher.ts";
import type { RequestScope } from "./request-scope.ts";
import type { Store } from "./store.ts";

/** What is remembered of one stored object, so that selecting it, or showing a part of it, takes no parsing. */
export class Attributes {
  readonly revision: number;
  readonly labels: Labels;
  /** Where the object's metadata ends in its bytes; 0 for bytes of another layout. */
  readonly metadataEnd: number;
  #kept: Map<object, unknown> | undefined;

  constructor(revision: number, labels: Labels, metadataEnd: number) {
    this.revision = revision;
    this.labels = labels;
    this.metadataEnd = metadataEnd;
  }

  /** What `keeper` has kept about this state of the object: field values, a table's row. */
  kept(keeper: object): unknown {
    return this.#kept?.get(keeper);
  }

  keep(keeper: object, value: unknown): void {
    this.#kept ??= new Map();
    this.#kept.set(keeper, value);
  }
}

/** Beyond so many objects of one resource, the ones looked at first are forgotten. */
const mostEntries = 200_000;

const noLabels: Labels = Object.freeze({});
const indexes = new WeakMap<Store, AttributesIndex>();

/** The index of the resource that `scope` serves; made at the first call, and shared by its versions. */
export function attributesIndex(scope: RequestScope, watches: WatchDispatcher): AttributesIndex {
  let index = indexes.get(scope.store);
  if (index === undefined) {
    index = new AttributesIndex(objectLayout(scope.hub.definition));
    indexes.set(scope.store, index);
    followWeakly(index, scope.store.prefix, watches);
  }
  return index;
}

/** An index goes with its store, which a change of a CRD replaces. */
function followWeakly(index: AttributesIndex, prefix: string, watches: WatchDispatcher): void {
  const reference = new WeakRef(index);
  const unfollow = watches.follow(prefix, {
    onChanges: (changes) => {
      const followed = reference.deref();
      if (followed === undefined) unfollow();
      else followed.onChanges(changes);
    },
  });
}

/**
 * The attributes of a resource's objects by key. An object's are worked out when first asked for, and again when it
 * has changed; the storage log tells which are gone.
 */
export class AttributesIndex {
  readonly layout: ObjectLayout;
  readonly #byKey = new Map<string, Attributes>();

  constructor(layout: ObjectLayout) {
    this.layout = layout;
  }

  /** The attributes of an entry, which may be an older one, read at a past revision. */
  of(entry: Entry): Attributes {
    const known = this.#byKey.get(entry.key);
    if (known !== undefined && known.revision === entry.revision) return known;
    const attributes = readAttributes(entry.value, entry.revision, this.layout);
    if (known === undefined || known.revision < entry.revision) this.#keep(entry.key, attributes);
    return attributes;
  }

  /** Part of following the log: forgets what was deleted. */
  onChanges(changes: readonly { readonly type: "put" | "delete"; readonly key: string }[]): void {
    for (const { type, key } of changes) if (type === "delete") this.#byKey.delete(key);
  }

  #keep(key: string, attributes: Attributes): void {
    if (this.#byKey.size >= mostEntries) {
      const [oldest] = this.#byKey.keys();
      if (oldest !== undefined) this.#byKey.delete(oldest);
    }
    this.#byKey.set(key, attributes);
  }
}

/** Reads the attributes out of stored bytes. */
export function readAttributes(value: Buffer, revision: number, layout: ObjectLayout): Attributes {
  if (!hasLayout(value, layout)) {
    const { metadata } = JSON.parse(value.toString("utf8")) as { metadata?: { labels?: Labels } };
    return new Attributes(revision, metadata?.labels ?? noLabels, 0);
  }
  const { end, labelsStart, labelsEnd } = scanMetadata(value, layout.metadataStart);
  const labels = labelsStart === 0 ? noLabels : (JSON.parse(value.toString("utf8", labelsStart, labelsEnd)) as Labels);
  return new Attributes(revision, labels, end);
}
