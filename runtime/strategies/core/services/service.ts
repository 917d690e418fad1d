import type { KubeObject } from "../../../meta/object.ts";

/** A Service, as far as its strategy looks into it. */
export interface Service extends KubeObject {
  spec: ServiceSpec;
  status?: { loadBalancer?: object };
}

export interface ServiceSpec {
  type?: "ClusterIP" | "NodePort" | "LoadBalancer" | "ExternalName";
  selector?: Record<string, string>;
  clusterIP?: string;
  clusterIPs?: string[];
  ipFamilies?: IpFamily[];
  ipFamilyPolicy?: string;
  ports?: ServicePort[];
  healthCheckNodePort?: number;
  externalIPs?: string[];
  externalTrafficPolicy?: string;
  internalTrafficPolicy?: string;
  allocateLoadBalancerNodePorts?: boolean;
  loadBalancerClass?: string;
  [field: string]: unknown;
}

export interface ServicePort {
  name?: string;
  protocol?: string;
  port?: number;
  nodePort?: number;
}

export type IpFamily = "IPv4" | "IPv6";

export const headless = "None";

/** A service as read, with a spec in any case. */
export function asService(object: KubeObject): Service {
  const service = object as Service;
  service.spec ??= {};
  return service;
}

export function needsClusterIP({ spec }: Service): boolean {
  return spec.type !== "ExternalName";
}

export function isHeadless({ spec }: Service): boolean {
  return spec.clusterIPs?.[0] === headless;
}

export function needsNodePorts({ spec }: Service): boolean {
  return spec.type === "NodePort" || spec.type === "LoadBalancer";
}

/** Load balancers that keep the client's address ask each node whether it has endpoints. */
export function needsHealthCheck({ spec }: Service): boolean {
  return spec.type === "LoadBalancer" && spec.externalTrafficPolicy === "Local";
}

export function isExternallyAccessible({ spec }: Service): boolean {
  return spec.type === "LoadBalancer" || spec.type === "NodePort" || (spec.type === "ClusterIP" && (spec.externalIPs?.length ?? 0) > 0);
}

/** The node ports that its ports have, without the one for health checks. */
export function nodePortsOf({ spec }: Service): number[] {
  return (spec.ports ?? []).map(({ nodePort }) => nodePort ?? 0).filter((port) => port !== 0);
}

export function sameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return (a?.length ?? 0) === (b?.length ?? 0) && (a ?? []).every((one, index) => one === b?.[index]);
}
