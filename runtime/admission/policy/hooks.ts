import { isJsonObject } from "../../meta/json.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { Storage } from "../../storage/storage.ts";
import { followStore } from "../follow-store.ts";
import { KindIndex } from "../match/kind-index.ts";
import type { AdmissionAttributes } from "../plugin.ts";
import { parseStored } from "../stored-object.ts";
import { type Criteria, compileCriteria, mayMatchCriteria } from "./criteria.ts";
import type { Binding, Policy } from "./policy.ts";

/** A policy with the bindings that put it to work. */
export interface Hook<P extends Policy> {
  readonly policy: Readonly<P>;
  readonly constraints: Criteria;
  readonly bindings: readonly BoundTo[];
}

export interface BoundTo {
  readonly binding: Readonly<Binding>;
  /** Undefined: bound to all that the policy is about. */
  readonly resources: Criteria | undefined;
}

/** Where the policies of one kind and their bindings are stored. */
export interface HookSource {
  /** "validatingadmissionpolicies". */
  readonly policies: string;
  readonly bindings: string;
}

/** Tells which policies may be about a request; costs one look where there are none, and one more for each kind of request. */
export type FindHooks<P extends Policy> = (attributes: AdmissionAttributes, server: ServerContext) => readonly Hook<P>[];

/** The policies of one kind that are bound, in the order of their names, as the store has them. */
export function hookFinder<P extends Policy>({ policies, bindings }: HookSource): FindHooks<P> {
  const prefixes = { policies: `/registry/${policies}/`, bindings: `/registry/${bindings}/` };
  const index = followStore(Object.values(prefixes), (storage) => {
    const bound = storage.count(prefixes.bindings) === 0 ? new Map<string, BoundTo[]>() : readBindings(storage, prefixes.bindings);
    const hooks: Hook<P>[] = [];
    for (const { value } of bound.size === 0 ? [] : storage.range(prefixes.policies).entries) {
      const policy = withSpec(parseStored<P>(value));
      const own = bound.get(policy.metadata.name ?? "");
      if (own === undefined) continue;
      hooks.push({ policy, constraints: compileCriteria(policy.spec.matchConstraints ?? {}), bindings: own });
    }
    return new KindIndex(hooks, ({ constraints }, kind, scheme) => mayMatchCriteria(constraints, kind, scheme));
  });
  return (attributes, { storage, scheme }) => index(storage).of(attributes, scheme);
}

function readBindings(storage: Storage, prefix: string): Map<string, BoundTo[]> {
  const bound = new Map<string, BoundTo[]>();
  for (const { value } of storage.range(prefix).entries) {
    const binding = withSpec(parseStored<Binding>(value));
    const { policyName = "", matchResources } = binding.spec;
    const resources = matchResources === undefined || matchResources === null ? undefined : compileCriteria(matchResources);
    bound.set(policyName, [...(bound.get(policyName) ?? []), { binding, resources }]);
  }
  return bound;
}

/** The store may hold what was written before there were rules for it. */
function withSpec<T extends Policy | Binding>(object: Readonly<T>): Readonly<T> {
  return isJsonObject(object.spec) ? object : { ...object, spec: {} };
}
