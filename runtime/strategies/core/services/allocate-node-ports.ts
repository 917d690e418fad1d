import { randomInt } from "node:crypto";
import { internalError, invalid as invalidObject } from "../../../errors/status-error.ts";
import type { StrategyContext } from "../../../registry/strategy.ts";
import { invalid } from "../../../validation/field-error.ts";
import { reservationsOf } from "./reservations.ts";
import { needsHealthCheck, needsNodePorts, nodePortsOf, type Service } from "./service.ts";

/** kube-apiserver's default --service-node-port-range. */
const firstPort = 30000;
const lastPort = 32767;
/** The lower ports are left to those that people choose. */
const keptPorts = 86;

/** Each port that is in use has a key of its own, so that replicas cannot give the same one twice. */
export function nodePortKey(port: number): string {
  return `/registry/ranges/nodeports/${port}`;
}

/**
 * Gives a service the node ports that it asks for or lacks; `old` is what it was before.
 * @throws StatusError 422 for a port that is taken or out of range, 500 when none is left.
 */
export function allocateNodePorts(service: Service, old: Service | undefined, context: StrategyContext): void {
  const before = new Set(old === undefined ? [] : nodePortsOf(old));
  if (needsNodePorts(service)) assignPorts(service, before, context);
  const had = old !== undefined && needsHealthCheck(old) ? (old.spec.healthCheckNodePort ?? 0) : 0;
  if (!needsHealthCheck(service) || had !== 0) return;
  const wanted = service.spec.healthCheckNodePort ?? 0;
  if (wanted === 0) {
    service.spec.healthCheckNodePort = next(service, context, "failed to allocate a HealthCheck NodePort");
    return;
  }
  const why = reserve(service, wanted, context);
  if (why !== undefined) throw internalError(new Error(`failed to allocate requested HealthCheck NodePort ${wanted}: ${why}`));
}

function assignPorts(service: Service, before: ReadonlySet<number>, context: StrategyContext): void {
  const { spec } = service;
  const assigns = spec.type === "NodePort" || spec.allocateLoadBalancerNodePorts !== false;
  const ports = spec.ports ?? [];
  /** UDP and TCP of one port share a node port. */
  const byPort = new Map<number, number>();
  const mine = new Set(before);
  ports.forEach((port, index) => {
    const own = port.nodePort ?? 0;
    if (own === 0 && !assigns) return;
    const known = byPort.get(port.port ?? 0);
    if (own === 0 && known !== undefined) {
      port.nodePort = known;
      return;
    }
    const wanted = own !== 0 ? own : (ports.find((other) => other.port === port.port && (other.nodePort ?? 0) !== 0)?.nodePort ?? 0);
    if (wanted === 0) port.nodePort = next(service, context, "failed to allocate a nodePort");
    else {
      const why = mine.has(wanted) ? undefined : reserve(service, wanted, context);
      if (why !== undefined) {
        const error = invalid(`spec.ports[${index}].nodePort`, wanted, why);
        throw invalidObject({ group: "", kind: "Service" }, service.metadata.name ?? "", [error]);
      }
      port.nodePort = wanted;
    }
    mine.add(port.nodePort);
    if (!byPort.has(port.port ?? 0)) byPort.set(port.port ?? 0, port.nodePort);
  });
}

/** Why a port cannot be had; undefined once it is reserved. */
function reserve(service: Service, port: number, context: StrategyContext): string | undefined {
  if (port < firstPort || port > lastPort) return `provided port is not in the valid range. The range of valid ports is ${firstPort}-${lastPort}`;
  if (isTaken(port, context)) return "provided port is already allocated";
  reservationsOf(context.server.storage).add(service, nodePortKey(port));
  return undefined;
}

function next(service: Service, context: StrategyContext, complaint: string): number {
  const port = search(firstPort + keptPorts, lastPort, context) ?? search(firstPort, firstPort + keptPorts - 1, context);
  if (port === undefined) throw internalError(new Error(`${complaint}: range is full`));
  reservationsOf(context.server.storage).add(service, nodePortKey(port));
  return port;
}

function search(from: number, to: number, context: StrategyContext): number | undefined {
  const count = to - from + 1;
  const start = randomInt(count);
  for (let step = 0; step < count; step++) {
    const port = from + ((start + step) % count);
    if (!isTaken(port, context)) return port;
  }
  return undefined;
}

function isTaken(port: number, { server }: StrategyContext): boolean {
  const key = nodePortKey(port);
  return reservationsOf(server.storage).has(key) || server.storage.get(key) !== undefined;
}
