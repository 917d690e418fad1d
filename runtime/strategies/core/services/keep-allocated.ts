import { needsClusterIP, needsHealthCheck, needsNodePorts, nodePortsOf, type Service } from "./service.ts";

/** An update that leaves out what was allocated means to keep it. */
export function keepAllocated(service: Service, old: Service): void {
  const { spec } = service;
  const before = old.spec;
  if (needsClusterIP(old) && needsClusterIP(service)) {
    if ((spec.clusterIP ?? "") === "" && before.clusterIP !== undefined) spec.clusterIP = before.clusterIP;
    if ((spec.clusterIPs?.length ?? 0) === 0 && before.clusterIPs !== undefined) spec.clusterIPs = [...before.clusterIPs];
  }
  if (needsNodePorts(old) && needsNodePorts(service)) {
    const taken = new Set(nodePortsOf(service));
    const known = new Map((before.ports ?? []).map(({ name = "", nodePort = 0 }) => [name, nodePort]));
    for (const port of spec.ports ?? []) {
      const nodePort = known.get(port.name ?? "") ?? 0;
      if ((port.nodePort ?? 0) === 0 && nodePort !== 0 && !taken.has(nodePort)) port.nodePort = nodePort;
    }
  }
  if (needsHealthCheck(old) && needsHealthCheck(service) && (spec.healthCheckNodePort ?? 0) === 0 && before.healthCheckNodePort !== undefined) {
    spec.healthCheckNodePort = before.healthCheckNodePort;
  }
}
