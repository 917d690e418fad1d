import type { ResourceDefinition, ResourceFunctions } from "../scheme/resource-definition.ts";
import type { Store } from "./store.ts";

/** Everything wired up for one served version of one resource; made once, at the first request. */
export interface RequestScope {
  readonly definition: ResourceDefinition;
  readonly functions: ResourceFunctions;
  /** The hub version's; the same objects where this version is the hub. */
  readonly hub: { readonly definition: ResourceDefinition; readonly functions: ResourceFunctions };
  readonly store: Store;
}
