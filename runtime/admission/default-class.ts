import type { KubeObject } from "../meta/object.ts";
import type { Storage } from "../storage/storage.ts";
import { followStore } from "./follow-store.ts";
import { parseStored } from "./stored-object.ts";

/** What makes one object of a kind the one that others use who name none. */
export interface DefaultRule<T extends KubeObject> {
  /** "/registry/storageclasses/". */
  readonly prefix: string;
  readonly isDefault: (object: Readonly<T>) => boolean;
  /** Whether to prefer the first over the second, where several are marked. */
  readonly isBetter: (a: Readonly<T>, b: Readonly<T>) => boolean;
}

/** Finds the default object of a kind; looked for again only after one of the kind has changed. */
export function defaultClassFinder<T extends KubeObject>(rule: DefaultRule<T>): (storage: Storage) => Readonly<T> | undefined {
  return followStore([rule.prefix], (storage) => look(rule, storage));
}

function look<T extends KubeObject>({ prefix, isDefault, isBetter }: DefaultRule<T>, storage: Storage): Readonly<T> | undefined {
  let best: Readonly<T> | undefined;
  for (const { value } of storage.range(prefix).entries) {
    const object = parseStored<T>(value);
    if (isDefault(object) && (best === undefined || isBetter(object, best))) best = object;
  }
  return best;
}

/** Whether `a` was made after `b`; of two made in the same second, the one whose name comes first. */
export function isNewer(a: Readonly<KubeObject>, b: Readonly<KubeObject>): boolean {
  const [madeA = "", madeB = ""] = [a.metadata.creationTimestamp, b.metadata.creationTimestamp];
  return madeA === madeB ? (a.metadata.name ?? "") < (b.metadata.name ?? "") : madeA > madeB;
}
