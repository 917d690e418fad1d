import type { ResourceDefinition } from "../scheme/resource-definition.ts";
import type { TakenNames } from "./accept-names.ts";
import type { CrdNames } from "./crd-object.ts";

/** The names of kinds that need no CRD. */
export type FixedNames = Pick<ResourceDefinition, "resource" | "singular" | "shortNames" | "kind" | "listKind">;

type Owners = Map<string, Set<string>>;

/**
 * The names that the kinds of each group have: those of CRDs as they were accepted, and those of kinds that need no CRD.
 * A claim costs as much as it has names, however many CRDs there are.
 */
export interface ClaimedNames {
  readonly claim: (group: string, owner: string, names: CrdNames | undefined) => void;
  readonly release: (group: string, owner: string, names: CrdNames | undefined) => void;
  /** What all but `owner` have in a group. */
  readonly taken: (group: string, owner: string) => TakenNames;
}

/** `fixed` is asked once a group. */
export function createClaimedNames(fixed: (group: string) => readonly FixedNames[]): ClaimedNames {
  const groups = new Map<string, { readonly resources: Owners; readonly kinds: Owners }>();

  const ownersOf = (group: string) => {
    let known = groups.get(group);
    if (known === undefined) {
      known = { resources: new Map(), kinds: new Map() };
      for (const { resource, singular, shortNames, kind, listKind } of fixed(group)) {
        for (const name of [resource, singular, ...shortNames]) add(known.resources, name, "");
        for (const name of [kind, listKind]) add(known.kinds, name, "");
      }
      groups.set(group, known);
    }
    return known;
  };

  return {
    claim: (group, owner, names) => {
      const { resources, kinds } = ownersOf(group);
      for (const name of resourceNames(names)) add(resources, name, owner);
      for (const name of kindNames(names)) add(kinds, name, owner);
    },
    release: (group, owner, names) => {
      const { resources, kinds } = ownersOf(group);
      for (const name of resourceNames(names)) remove(resources, name, owner);
      for (const name of kindNames(names)) remove(kinds, name, owner);
    },
    taken: (group, owner) => {
      const { resources, kinds } = ownersOf(group);
      return { resources: { has: (name) => isOthers(resources, name, owner) }, kinds: { has: (name) => isOthers(kinds, name, owner) } };
    },
  };
}

/** Plurals, singulars and short names share one space. */
function resourceNames(names: CrdNames | undefined): string[] {
  return present([names?.plural, names?.singular, ...(names?.shortNames ?? [])]);
}

function kindNames(names: CrdNames | undefined): string[] {
  return present([names?.kind, names?.listKind]);
}

function present(names: readonly (string | undefined)[]): string[] {
  return names.filter((name): name is string => name !== undefined && name !== "");
}

function add(owners: Owners, name: string, owner: string): void {
  const known = owners.get(name);
  if (known === undefined) owners.set(name, new Set([owner]));
  else known.add(owner);
}

function remove(owners: Owners, name: string, owner: string): void {
  const known = owners.get(name);
  known?.delete(owner);
  if (known?.size === 0) owners.delete(name);
}

function isOthers(owners: Owners, name: string, owner: string): boolean {
  const known = owners.get(name);
  return known !== undefined && (known.size > 1 || !known.has(owner));
}
