import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { sameValue } from "../../validation/same-value.ts";

interface Slice extends KubeObject {
  addressType?: string;
  endpoints?: { nodeName?: string; deprecatedTopology?: Record<string, string> }[] | null;
}

const hostname = "kubernetes.io/hostname";

/** Slices of endpoints: where one is has fields of its own since v1, and topology as labels is taken no longer (KEP-752). */
export const strategy: Strategy = {
  prepareForCreate: (object) => dropTopology(object as Slice, undefined),
  prepareForUpdate: (object, old) => {
    if (!sameValue((object as Slice).endpoints, (old as Slice).endpoints)) dropTopology(object as Slice, old as Slice);
  },
  warnings: (object, old) => {
    return old === undefined && (object as Slice).addressType === "FQDN" ? ["spec.addressType: FQDN endpoints are deprecated"] : [];
  },
};

/** A node that an older object names in its topology is kept, as the field it has become. */
function dropTopology({ endpoints }: Slice, old: Slice | undefined): void {
  const known = new Set((old?.endpoints ?? []).map(({ deprecatedTopology }) => deprecatedTopology?.[hostname]));
  for (const endpoint of endpoints ?? []) {
    const name = endpoint.deprecatedTopology?.[hostname];
    if (endpoint.nodeName === undefined && name !== undefined && known.has(name)) endpoint.nodeName = name;
    delete endpoint.deprecatedTopology;
  }
}
