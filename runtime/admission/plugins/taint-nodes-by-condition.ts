import type { KubeObject } from "../../meta/object.ts";
import type { AdmissionPlugin } from "../plugin.ts";

interface Node extends KubeObject {
  spec?: { taints?: { key?: string; effect?: string }[] };
}

const notReady = { key: "node.kubernetes.io/not-ready", effect: "NoSchedule" };

/**
 * A new node takes no pods before it is known to be ready.
 * Source: Kubernetes documentation, admission controllers, "TaintNodesByCondition".
 */
export const taintNodesByCondition: AdmissionPlugin = {
  name: "TaintNodesByCondition",
  handles: (operation, resource, subresource) =>
    operation === "CREATE" && resource.group === "" && resource.resource === "nodes" && subresource === "",
  admit: ({ object }) => {
    if (object === undefined) return;
    const node = object as Node;
    const taints = node.spec?.taints ?? [];
    if (taints.some(({ key, effect }) => key === notReady.key && effect === notReady.effect)) return;
    node.spec = { ...node.spec, taints: [...taints, { ...notReady }] };
  },
};
