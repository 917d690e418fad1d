import type { KubeObject } from "../../../meta/object.ts";
import type { AdmissionAttributes } from "../../plugin.ts";
import type { Amounts } from "./amounts.ts";
import type { ScopeSelector } from "./quota.ts";

/** How quotas count the objects of one resource. */
export interface Evaluator {
  /** Whether a request of this operation and subresource may count at all. */
  readonly counts: (operation: AdmissionAttributes["operation"], subresource: string) => boolean;
  /** Whether an update counts; absent: each that `counts`. */
  readonly changes?: (object: KubeObject, old: KubeObject) => boolean;
  /** What an object uses. `now` is in milliseconds since the epoch. */
  readonly usage: (object: KubeObject, now: number) => Amounts;
  /** Whether objects of this resource use something of that name. */
  readonly uses: (name: string) => boolean;
  /** Whether a scope takes an object. */
  readonly inScope: (selector: ScopeSelector, object: KubeObject) => boolean;
  /** What an object must say, and does not, where a quota limits these names; undefined when nothing is amiss. */
  readonly missing?: (names: readonly string[], object: KubeObject) => string | undefined;
}

/** "count/deployments.apps": the name of the number of objects of a resource. */
export function objectCountName({ group, resource }: { readonly group: string; readonly resource: string }): string {
  return `count/${resource}${group === "" ? "" : `.${group}`}`;
}
