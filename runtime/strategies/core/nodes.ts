import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import { canonicalAddress } from "../../validation/ip-bits.ts";

interface Node extends KubeObject {
  spec?: { podCIDR?: string; podCIDRs?: string[]; configSource?: unknown; externalID?: string; [field: string]: unknown };
  status?: { config?: unknown; [field: string]: unknown };
}

/** Nodes: the first network of their pods has a field of its own from before there were two; configuration from ConfigMaps is gone (KEP-281). */
export const strategy: Strategy = {
  accept: (object) => {
    const { spec } = object as Node;
    if (spec === undefined || spec === null) return;
    const { podCIDR = "", podCIDRs = [] } = spec;
    if (podCIDR !== "" && podCIDRs[0] !== podCIDR) spec.podCIDRs = [podCIDR];
    else if (podCIDRs[0] !== undefined) spec.podCIDR = podCIDRs[0];
  },
  prepareForCreate: (object) => {
    const { spec, status } = object as Node;
    delete spec?.configSource;
    delete status?.config;
  },
  prepareForUpdate: (object, old, { subresource }) => {
    const node = object as Node;
    const before = old as Node;
    if (subresource === "" && !before.spec?.configSource) delete node.spec?.configSource;
    if (subresource === "status" && !before.status?.config) delete node.status?.config;
  },
  warnings: (object, _old, subresource) => {
    const { spec } = object as Node;
    if (subresource !== "") return [];
    return [
      ...(spec?.configSource ? ["spec.configSource: the feature is removed"] : []),
      ...((spec?.externalID ?? "") === "" ? [] : ["spec.externalID: this field is deprecated, and is unused by Kubernetes"]),
      ...(spec?.podCIDRs ?? []).flatMap((network, index) => {
        const canonical = canonicalNetwork(network);
        const rule = `should be in RFC 5952 canonical format ("${canonical}")`;
        return network === canonical ? [] : [`spec.podCIDRs[${index}]: IPv6 CIDR value "${network}" ${rule}`];
      }),
    ];
  },
};

/** Networks of IPv6 as RFC 5952 writes them; all others as they are. */
function canonicalNetwork(network: string): string {
  const slash = network.indexOf("/");
  return network.includes(":") ? `${canonicalAddress(network.slice(0, slash))}${network.slice(slash)}` : network;
}
