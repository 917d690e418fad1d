import type { JsonObject } from "../meta/json.ts";
import type { ApiGroup, ResourceDefinition } from "../scheme/resource-definition.ts";
import type { Scheme } from "../scheme/scheme.ts";
import { type CrdObject, isConditionTrue } from "./crd-object.ts";
import { type CustomGroupsOptions, customKind, groupOf, type ServedVersion } from "./custom-groups.ts";
import { InvalidCrdError } from "./invalid-crd-error.ts";

interface LiveCrd {
  /** What its definitions depend on: they stay as they are while this does. */
  readonly text: string;
  readonly group: string;
  readonly served: readonly ServedVersion[];
}

/** Puts the kinds of stored CRDs into the scheme, and takes them out again. */
export interface LiveGroups {
  /** Serves what the CRD says, or stops serving a CRD that is gone or not established. */
  readonly set: (name: string, crd: CrdObject | undefined) => void;
  /** The versions that a CRD is served in now. */
  readonly served: (name: string) => readonly ResourceDefinition[];
  /** The names that the kinds which no stored CRD brings have in a group. */
  readonly fixed: (group: string) => readonly ResourceDefinition[];
}

/** A change costs as much as its group has kinds; other groups are not looked at. */
export function createLiveGroups(scheme: Scheme, options: CustomGroupsOptions): LiveGroups {
  const fixed = new Map<string, readonly ServedVersion[]>();
  const live = new Map<string, LiveCrd>();
  const names = new Map<string, Set<string>>();
  /** CRDs that are being deleted. */
  const terminating = new Set<string>();

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

  return {
    set: (name, crd) => {
      const before = live.get(name);
      if (crd !== undefined && isConditionTrue(crd, "Terminating")) terminating.add(name);
      else terminating.delete(name);
      const next = crd === undefined || !isConditionTrue(crd, "Established") ? undefined : liveCrd(crd, before, () => terminating.has(name), options);
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
      publish(group);
    },
    served: (name) => live.get(name)?.served.map(({ definition }) => definition) ?? [],
    fixed: (group) => fixedOf(group).map(({ definition }) => definition),
  };
}

function servedOf(group: ApiGroup | undefined): ServedVersion[] {
  return (group?.versions ?? []).flatMap((version) => version.resources.map((definition) => ({ definition, schemas: version.schemas() })));
}

function liveCrd(crd: CrdObject, before: LiveCrd | undefined, terminating: () => boolean, options: CustomGroupsOptions): LiveCrd | undefined {
  const evolved = (crd.metadata.generation ?? 1) > 1;
  const spec: JsonObject = { ...crd.spec, names: { ...crd.spec.names, ...(crd.status.acceptedNames as unknown as JsonObject) } };
  const text = JSON.stringify([crd.metadata.uid, spec, evolved]);
  if (before?.text === text) return before;
  try {
    const served = customKind({ crd: { metadata: { name: crd.metadata.name ?? "" }, spec }, terminating, evolved, checked: true }, options);
    return { text, group: crd.spec.group, served };
  } catch (error) {
    // A CRD that another server has stored may be one that cannot be compiled here: it is not served.
    if (error instanceof InvalidCrdError) return undefined;
    throw error;
  }
}
