import type { JsonObject } from "../meta/json.ts";
import type { ApiGroup, ResourceDefinition } from "../scheme/resource-definition.ts";
import type { Scheme } from "../scheme/scheme.ts";
import { type CrdObject, isConditionTrue } from "./crd-object.ts";
import { type CustomGroupsOptions, customKind, groupOf, type ServedVersion } from "./custom-groups.ts";
import { InvalidCrdError } from "./invalid-crd-error.ts";

interface LiveCrd {
  /** What its definitions depend on: they stay as they are while this does. */
  readonly identity: string;
  readonly group: string;
  readonly served: readonly ServedVersion[];
}

/** Puts the kinds of stored CRDs into the scheme, and takes them out again. */
export interface LiveGroups {
  /**
   * Serves what the CRD says, or stops serving a CRD that is gone or not established, with the next `publish`. `expected`
   * need not have its versions; `whole` is the CRD with them where that is at hand.
   */
  readonly set: (name: string, expected: CrdObject | undefined, whole: CrdObject | undefined) => void;
  /** Shows what was set to requests. */
  readonly publish: () => void;
  /** The versions that a CRD is served in now. */
  readonly served: (name: string) => readonly ResourceDefinition[];
  /** The names that the kinds which no stored CRD brings have in a group. */
  readonly fixed: (group: string) => readonly ResourceDefinition[];
}

/**
 * A change costs as much as its group has kinds; other groups are not looked at. `read` reads a stored CRD: nothing is
 * kept of schemas here, they are read again when the first request needs them.
 */
export function createLiveGroups(scheme: Scheme, read: (name: string) => CrdObject | undefined, options: CustomGroupsOptions): LiveGroups {
  const fixed = new Map<string, readonly ServedVersion[]>();
  const live = new Map<string, LiveCrd>();
  const names = new Map<string, Set<string>>();
  /** CRDs that are being deleted. */
  const terminating = new Set<string>();
  const changed = new Set<string>();

  const fixedOf = (group: string): readonly ServedVersion[] => {
    let known = fixed.get(group);
    if (known === undefined) {
      known = servedOf(scheme.group(group));
      fixed.set(group, known);
    }
    return known;
  };

  const publish = (group: string) => {
    const served = [...fixedOf(group)];
    for (const name of names.get(group) ?? []) served.push(...(live.get(name)?.served ?? []));
    if (served.length === 0) scheme.removeGroup(group);
    else scheme.setGroup(groupOf(group, served));
  };

  const liveCrd = (name: string, expected: CrdObject, whole: CrdObject | undefined, before: LiveCrd | undefined): LiveCrd | undefined => {
    const { uid, generation = 1 } = expected.metadata;
    // The spec changes with the generation.
    const identity = JSON.stringify([uid, generation, expected.status.acceptedNames]);
    if (before?.identity === identity) return before;
    const { group } = expected.spec;
    const parts = { terminating: () => terminating.has(name), evolved: generation > 1, identity };
    const accepted = (crd: CrdObject): JsonObject => {
      const { spec } = crd;
      return { metadata: { name }, spec: { ...spec, names: { ...spec.names, ...(expected.status.acceptedNames as unknown as JsonObject) } } };
    };
    const readAgain = () => {
      const crd = read(name);
      return crd === undefined ? undefined : accepted(crd);
    };
    const crd = whole === undefined ? readAgain() : accepted(whole);
    if (crd === undefined) return undefined;
    try {
      return { identity, group, served: customKind({ crd, readAgain, ...parts }, options) };
    } catch (error) {
      // A CRD that another server has stored may be one that cannot be compiled here: it is not served.
      if (error instanceof InvalidCrdError) return undefined;
      throw error;
    }
  };

  return {
    set: (name, expected, whole) => {
      const before = live.get(name);
      if (expected !== undefined && isConditionTrue(expected, "Terminating")) terminating.add(name);
      else terminating.delete(name);
      const next = expected === undefined || !isConditionTrue(expected, "Established") ? undefined : liveCrd(name, expected, whole, before);
      if (next === before) return;
      const group = next?.group ?? before?.group;
      if (group === undefined) return;
      // What is there without CRDs is learnt before the first of them comes.
      fixedOf(group);
      const own = names.get(group) ?? new Set();
      names.set(group, own);
      if (next === undefined) {
        live.delete(name);
        own.delete(name);
      } else {
        live.set(name, next);
        own.add(name);
      }
      changed.add(group);
    },
    publish: () => {
      for (const group of changed) publish(group);
      changed.clear();
    },
    served: (name) => live.get(name)?.served.map(({ definition }) => definition) ?? [],
    fixed: (group) => fixedOf(group).map(({ definition }) => definition),
  };
}

function servedOf(group: ApiGroup | undefined): ServedVersion[] {
  return (group?.versions ?? []).flatMap((version) => version.resources.map((definition) => ({ definition, schemas: version.schemas })));
}
