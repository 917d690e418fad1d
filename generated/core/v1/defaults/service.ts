// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Service
// Hash: d54be0904f62
import { defaultSessionAffinity } from "../../../../runtime/validation/defaults/session-affinity.ts";
import { type Fields, hasMembers, isFields, isList, noItems } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1ServiceSpec } from "./service-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.Service. */
export function applyDefaultsCoreV1Service(self: Fields): void {
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.sessionAffinity === undefined || spec.sessionAffinity === null || spec.sessionAffinity === "") spec.sessionAffinity = "None";
    if (hasMembers(spec)) self.spec = spec;
  }
  defaultSessionAffinity(self);
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.type === undefined || spec.type === null || spec.type === "") spec.type = "ClusterIP";
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    const ports = spec.ports;
    for (const item of isList(ports) ? ports : []) {
      if (!isFields(item)) continue;
      if (item.protocol === undefined || item.protocol === null || item.protocol === "") item.protocol = "TCP";
    }
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    const ports = spec.ports;
    for (const item of isList(ports) ? ports : []) {
      if (!isFields(item)) continue;
      if (item.targetPort === undefined || item.targetPort === null || item.targetPort === 0 || item.targetPort === "") {
        const itemPort = item.port;
        const made = itemPort;
        if (made !== undefined) item.targetPort = made;
      }
    }
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec = self.spec;
    const specType = isFields(spec) ? spec.type : undefined;
    const specExternalIPs = isFields(spec) ? spec.externalIPs : undefined;
    if ((specType === "NodePort" || specType === "LoadBalancer") || ((specType === "ClusterIP") && ((isList(specExternalIPs) ? specExternalIPs : noItems).length > 0))) {
      const spec2: Fields = isFields(self.spec) ? self.spec : {};
      if (spec2.externalTrafficPolicy === undefined || spec2.externalTrafficPolicy === null || spec2.externalTrafficPolicy === "") spec2.externalTrafficPolicy = "Cluster";
      if (hasMembers(spec2)) self.spec = spec2;
    }
  }
  {
    const spec = self.spec;
    const specType = isFields(spec) ? spec.type : undefined;
    if (specType === "NodePort" || specType === "LoadBalancer" || specType === "ClusterIP") {
      const spec2: Fields = isFields(self.spec) ? self.spec : {};
      if (spec2.internalTrafficPolicy === undefined || spec2.internalTrafficPolicy === null) spec2.internalTrafficPolicy = "Cluster";
      if (hasMembers(spec2)) self.spec = spec2;
    }
  }
  {
    const spec = self.spec;
    const specType = isFields(spec) ? spec.type : undefined;
    if (specType === "LoadBalancer") {
      const spec2: Fields = isFields(self.spec) ? self.spec : {};
      if (spec2.allocateLoadBalancerNodePorts === undefined || spec2.allocateLoadBalancerNodePorts === null) spec2.allocateLoadBalancerNodePorts = true;
      if (hasMembers(spec2)) self.spec = spec2;
    }
  }
  {
    const status: Fields = isFields(self.status) ? self.status : {};
    const loadBalancer: Fields = isFields(status.loadBalancer) ? status.loadBalancer : {};
    const ingress = loadBalancer.ingress;
    for (const item of isList(ingress) ? ingress : []) {
      if (!isFields(item)) continue;
      const spec = self.spec;
      const specType = isFields(spec) ? spec.type : undefined;
      const itemIp = item.ip;
      if ((specType === "LoadBalancer") && !((typeof itemIp === "string" ? itemIp : "") === "")) {
        if (item.ipMode === undefined || item.ipMode === null) item.ipMode = "VIP";
      }
    }
    if (hasMembers(loadBalancer)) status.loadBalancer = loadBalancer;
    if (hasMembers(status)) self.status = status;
  }
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsCoreV1ServiceSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1ServiceSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
