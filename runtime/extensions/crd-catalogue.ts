import { deepEqual } from "../meta/deep-equal.ts";
import type { TakenNames } from "./accept-names.ts";
import { createClaimedNames, type FixedNames } from "./claimed-names.ts";
import type { CrdObject } from "./crd-object.ts";
import { stepCrdStatus } from "./next-crd-status.ts";

/** A CRD that is stored, without its versions. */
export interface CataloguedCrd {
  readonly stored: CrdObject;
  /** With the status that it will have once that is written: this is what is served. */
  readonly expected: CrdObject;
  /** Whether that is another status than the stored one. */
  readonly pending: boolean;
}

/** The CRDs in storage, and what will become of them. */
export interface CrdCatalogue {
  readonly get: (name: string) => CataloguedCrd | undefined;
  /** Takes a CRD in, as it is stored now, or forgets it; answers the names of all that expect something else now, its own first. */
  readonly set: (name: string, stored: CrdObject | undefined) => readonly string[];
  /** The names that others in a CRD's group have. */
  readonly taken: (crd: CrdObject) => TakenNames;
}

/**
 * Decides about names in the order of the storage log, without waiting for statuses to be written: every server that
 * follows the log comes to the same end. `hasObjects`: a CRD that is being deleted is served as long as it has.
 */
export function createCrdCatalogue(
  fixed: (group: string) => readonly FixedNames[],
  hasObjects: (crd: CrdObject) => boolean,
  now: () => number,
): CrdCatalogue {
  const crds = new Map<string, CataloguedCrd>();
  const claims = createClaimedNames(fixed);
  /** By group, those that do not have all the names they ask for. */
  const waiting = new Map<string, Set<string>>();

  const expect = (stored: CrdObject): CataloguedCrd => {
    const expected = structuredClone(stored);
    let pending = false;
    if (stored.metadata.deletionTimestamp === undefined || hasObjects(stored)) {
      const taken = claims.taken(stored.spec.group, nameOf(stored));
      while (stepCrdStatus(expected, taken, now())) pending = true;
    }
    return { stored, expected, pending };
  };

  const put = (name: string, next: CataloguedCrd | undefined) => {
    const before = crds.get(name)?.expected;
    if (before !== undefined) {
      claims.release(before.spec.group, name, before.status.acceptedNames);
      waiting.get(before.spec.group)?.delete(name);
    }
    if (next === undefined) {
      crds.delete(name);
      return;
    }
    const { expected } = next;
    crds.set(name, next);
    claims.claim(expected.spec.group, name, expected.status.acceptedNames);
    if (isContent(expected)) return;
    const others = waiting.get(expected.spec.group) ?? new Set();
    waiting.set(expected.spec.group, others.add(name));
  };

  /** A name may have become free, or be taken now: asks those that wait until no answer changes any more. */
  const reconsider = (group: string, changed: Set<string>) => {
    for (let again = true; again; ) {
      again = false;
      for (const name of [...(waiting.get(group) ?? [])]) {
        const before = crds.get(name);
        if (before === undefined) continue;
        const next = expect(before.stored);
        if (deepEqual(statusOf(next), statusOf(before))) continue;
        if (!deepEqual(next.expected.status.acceptedNames, before.expected.status.acceptedNames)) again = true;
        put(name, next);
        changed.add(name);
      }
    }
  };

  return {
    get: (name) => crds.get(name),
    set: (name, stored) => {
      const before = crds.get(name)?.expected;
      put(name, stored === undefined ? undefined : expect(stored));
      const changed = new Set([name]);
      for (const group of new Set([before?.spec.group, stored?.spec.group])) if (group !== undefined) reconsider(group, changed);
      return [...changed];
    },
    taken: (crd) => claims.taken(crd.spec.group, nameOf(crd)),
  };
}

function nameOf(crd: CrdObject): string {
  return crd.metadata.name ?? "";
}

function isContent({ status }: CrdObject): boolean {
  return status.conditions?.some((one) => one.type === "NamesAccepted" && one.status === "True") ?? false;
}

/** But for times. */
function statusOf({ expected }: CataloguedCrd): unknown {
  const conditions = expected.status.conditions?.map(({ type, status, reason, message }) => [type, status, reason, message]);
  return [expected.status.acceptedNames, conditions];
}
