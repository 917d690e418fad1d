import type { KubeObject } from "../../meta/object.ts";
import type { AdmissionPlugin } from "../plugin.ts";
import { storedObject } from "../stored-object.ts";

interface Bound extends KubeObject {
  /** Of a Pod. */
  spec?: { nodeName?: string };
  /** Of a Binding. */
  target?: { kind?: string; name?: string };
}

const topologyLabels = ["topology.kubernetes.io/zone", "topology.kubernetes.io/region"];

/**
 * A pod carries the zone and the region of the node that it is bound to: KEP-4742.
 * Source: Kubernetes documentation, admission controllers, "PodTopologyLabels".
 */
export const podTopologyLabels: AdmissionPlugin = {
  name: "PodTopologyLabels",
  handles: (operation, { group, resource }, subresource) =>
    operation === "CREATE" && group === "" && resource === "pods" && (subresource === "" || subresource === "binding"),
  admit: ({ object, subresource }, { storage }) => {
    if (object === undefined) return;
    const { spec, target, metadata } = object as Bound;
    const name = subresource === "" ? spec?.nodeName : target?.kind === "Node" ? target.name : undefined;
    const labels = name === undefined || name === "" ? undefined : storedObject(storage, `/registry/minions/${name}`)?.metadata.labels;
    for (const key of topologyLabels) {
      const value = labels?.[key];
      if (value !== undefined) metadata.labels = { ...metadata.labels, [key]: value };
    }
  },
};
