import { sameAddresses } from "./ip-families.ts";
import { isExternallyAccessible, needsClusterIP, needsHealthCheck, needsNodePorts, nodePortsOf, type Service, sameList } from "./service.ts";

/**
 * When a service changes its type, fields that the server filled in and the new type has no use for are dropped, unless
 * the client changed them too: then validation has its say.
 */
export function dropUnusedFields(service: Service, old: Service): void {
  const { spec } = service;
  const before = old.spec;
  if (needsClusterIP(old) && !needsClusterIP(service)) {
    if (sameAddresses(old, service)) {
      delete spec.clusterIP;
      delete spec.clusterIPs;
    }
    if (sameList(before.ipFamilies, spec.ipFamilies)) delete spec.ipFamilies;
    if (before.ipFamilyPolicy === spec.ipFamilyPolicy) delete spec.ipFamilyPolicy;
  }
  if (needsNodePorts(old) && !needsNodePorts(service)) {
    const known = new Set(nodePortsOf(old));
    if (nodePortsOf(service).every((port) => known.has(port))) for (const port of spec.ports ?? []) delete port.nodePort;
  }
  if (needsHealthCheck(old) && !needsHealthCheck(service) && before.healthCheckNodePort === spec.healthCheckNodePort) delete spec.healthCheckNodePort;
  if (before.type !== "LoadBalancer" || spec.type === "LoadBalancer") {
    dropTrafficPolicy(service, old);
    return;
  }
  if (before.allocateLoadBalancerNodePorts === spec.allocateLoadBalancerNodePorts) delete spec.allocateLoadBalancerNodePorts;
  if (before.loadBalancerClass === spec.loadBalancerClass) delete spec.loadBalancerClass;
  dropTrafficPolicy(service, old);
}

/** A name elsewhere has no endpoints here to choose from: its policy is taken, and not kept. One that is no policy is left to validation. */
export function dropInternalPolicy({ spec }: Service): void {
  if (spec.type === "ExternalName" && ["Cluster", "Local"].includes(spec.internalTrafficPolicy ?? "")) delete spec.internalTrafficPolicy;
}

function dropTrafficPolicy(service: Service, old: Service): void {
  const { spec } = service;
  if (isExternallyAccessible(old) && !isExternallyAccessible(service) && old.spec.externalTrafficPolicy === spec.externalTrafficPolicy) {
    delete spec.externalTrafficPolicy;
  }
  if (spec.type !== "LoadBalancer") service.status = { ...service.status, loadBalancer: {} };
}
