import type { KubeObject } from "../../../meta/object.ts";
import { asService } from "./service.ts";

const topologyHints = "service.kubernetes.io/topology-aware-hints";

/** What of a service is deprecated, or serves nothing beside its type. */
export function serviceWarnings(object: KubeObject): string[] {
  const { spec } = asService(object);
  const warnings: string[] = [];
  if (object.metadata.annotations?.[topologyHints] !== undefined) {
    warnings.push(`annotation ${topologyHints} is deprecated, please use service.kubernetes.io/topology-mode instead`);
  }
  const isHeadless = spec.type === "ClusterIP" && spec.clusterIP === "None";
  const isExternalName = spec.type === "ExternalName";
  const hasExternalIPs = (spec.externalIPs?.length ?? 0) > 0;
  if (isHeadless) {
    if ((spec.loadBalancerIP ?? "") !== "") warnings.push("spec.loadBalancerIP is ignored for headless services");
    if (hasExternalIPs) warnings.push("spec.externalIPs is ignored for headless services");
    if (spec.sessionAffinity !== "None") warnings.push("spec.SessionAffinity is ignored for headless services");
  }
  if (hasExternalIPs && !isHeadless && !isExternalName) {
    warnings.push("spec.externalIPs is deprecated and may no longer be implemented in some clusters");
  }
  if (isExternalName && hasExternalIPs) warnings.push('spec.externalIPs is ignored when spec.type is "ExternalName"');
  if (!isExternalName && (spec.externalName ?? "") !== "") warnings.push('spec.externalName is ignored when spec.type is not "ExternalName"');
  if (spec.trafficDistribution === "PreferClose") {
    warnings.push('spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"');
  }
  return warnings;
}
