import { deepEqual } from "../meta/deep-equal.ts";
import type { CrdCondition, CrdNames, CrdObject } from "./crd-object.ts";

/** The names that a group's other kinds have. */
export interface TakenNames {
  readonly resources: Pick<ReadonlySet<string>, "has">;
  readonly kinds: Pick<ReadonlySet<string>, "has">;
}

/** What a CRD may be called: what it asks for, but for names that others have. */
export interface AcceptedNames {
  readonly names: CrdNames;
  /** NamesAccepted. */
  readonly condition: CrdCondition;
}

/**
 * Accepts the names of a CRD. Plural, singular and short names share one space, kinds and list kinds another; the last
 * name that is taken is the one that is told.
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions", names and conditions.
 */
export function acceptNames(crd: CrdObject, taken: TakenNames): AcceptedNames {
  const wanted = crd.spec.names;
  const had: Partial<CrdNames> = crd.status.acceptedNames ?? {};
  let fault: { readonly reason: string; readonly message: string } | undefined;
  const choose = (wish: string, before: string, used: TakenNames["kinds"], reason: string): string => {
    if (wish === before || !used.has(wish)) return wish;
    fault = { reason, message: `${JSON.stringify(wish)} is already in use` };
    return before;
  };
  const plural = choose(wanted.plural, had.plural ?? "", taken.resources, "PluralConflict");
  const singular = choose(wanted.singular ?? "", had.singular ?? "", taken.resources, "SingularConflict");
  let shortNames = wanted.shortNames;
  if (!deepEqual(wanted.shortNames ?? [], had.shortNames ?? [])) {
    const used = (wanted.shortNames ?? []).filter((name) => !(had.shortNames ?? []).includes(name) && taken.resources.has(name));
    if (used.length > 0) {
      const messages = [...new Set(used.map((name) => `${JSON.stringify(name)} is already in use`))];
      fault = { reason: "ShortNamesConflict", message: messages.length === 1 ? (messages[0] as string) : `[${messages.join(", ")}]` };
      shortNames = had.shortNames;
    }
  }
  const kind = choose(wanted.kind, had.kind ?? "", taken.kinds, "KindConflict");
  const listKind = choose(wanted.listKind ?? "", had.listKind ?? "", taken.kinds, "ListKindConflict");
  return {
    names: {
      plural,
      ...(singular === "" ? {} : { singular }),
      ...(shortNames === undefined || shortNames.length === 0 ? {} : { shortNames }),
      kind,
      ...(listKind === "" ? {} : { listKind }),
      ...(wanted.categories === undefined || wanted.categories.length === 0 ? {} : { categories: wanted.categories }),
    },
    condition:
      fault === undefined
        ? { type: "NamesAccepted", status: "True", reason: "NoConflicts", message: "no conflicts found" }
        : { type: "NamesAccepted", status: "False", ...fault },
  };
}
