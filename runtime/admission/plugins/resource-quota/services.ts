import type { KubeObject } from "../../../meta/object.ts";
import { count } from "./amounts.ts";
import type { Evaluator } from "./evaluator.ts";

interface Service extends KubeObject {
  spec?: { type?: string; ports?: readonly { nodePort?: number }[]; allocateLoadBalancerNodePorts?: boolean };
}

const names: ReadonlySet<string> = new Set(["count/services", "services", "services.nodeports", "services.loadbalancers"]);

/** Counts Services, and of them those with load balancers and the ports that they take of every node. */
export const services: Evaluator = {
  counts: (operation, subresource) => subresource === "" && (operation === "CREATE" || operation === "UPDATE"),
  usage: (object) => {
    const { spec = {} } = object as Service;
    return new Map([
      ["count/services", count(1)],
      ["services", count(1)],
      ["services.loadbalancers", count(spec.type === "LoadBalancer" ? 1 : 0)],
      ["services.nodeports", count(nodePorts(spec))],
    ]);
  },
  uses: (name) => names.has(name),
  inScope: () => false,
};

function nodePorts({ type, ports = [], allocateLoadBalancerNodePorts: allocates }: NonNullable<Service["spec"]>): number {
  if (type === "NodePort") return ports.length;
  if (type !== "LoadBalancer") return 0;
  return allocates === false ? ports.filter(({ nodePort }) => (nodePort ?? 0) !== 0).length : ports.length;
}
