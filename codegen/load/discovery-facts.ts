import type { GroupVersionKind } from "../../runtime/meta/group-version.ts";

/** What discovery says, in the order the server lists it: schemas/kubernetes/discovery.json. */
export interface DiscoveryFacts {
  readonly groups: readonly DiscoveredGroup[];
}

/** A group with its versions, preferred first; the core group is "". */
export interface DiscoveredGroup {
  readonly name: string;
  readonly versions: readonly DiscoveredVersion[];
}

export interface DiscoveredVersion {
  readonly version: string;
  readonly resources: readonly DiscoveredResource[];
}

export interface DiscoveredResource {
  /** The lower-case plural. */
  readonly resource: string;
  readonly kind: string;
  readonly singular: string;
  readonly scope: "Namespaced" | "Cluster";
  readonly shortNames?: readonly string[];
  readonly categories?: readonly string[];
  readonly verbs: readonly string[];
  readonly subresources?: readonly DiscoveredSubresource[];
}

export interface DiscoveredSubresource {
  readonly name: string;
  /** Group and version are "" where they are the resource's own. */
  readonly responseKind: GroupVersionKind;
  readonly verbs: readonly string[];
}
