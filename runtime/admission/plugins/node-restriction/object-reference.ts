import type { Container, Pod } from "../../../strategies/core/pods/pod.ts";

/** What of the API a pod refers to, by the resource's name; undefined when it stands by itself, as a pod from a file must. */
export function objectReference({ spec }: Pod): string | undefined {
  if ((spec.serviceAccountName ?? "") !== "") return "serviceaccounts";
  const volumes = spec.volumes ?? [];
  const sources = volumes.flatMap((volume) => [volume as Readonly<Record<string, unknown>>, ...(volume.projected?.sources ?? [])]);
  const containers = [...(spec.containers ?? []), ...(spec.initContainers ?? []), ...(spec.ephemeralContainers ?? [])];
  const refersBy = (member: "secret" | "configMap"): boolean =>
    sources.some((source) => source[member] !== undefined) || containers.some((container) => environmentUses(container, member));
  if ((spec.imagePullSecrets ?? []).length > 0 || refersBy("secret")) return "secrets";
  if (refersBy("configMap")) return "configmaps";
  if (Array.isArray(spec["resourceClaims"]) && spec["resourceClaims"].length > 0) return "resourceclaims";
  return sources.map(apiSource).find((name) => name !== undefined);
}

/** Sources of volumes that come from the API, but secrets and config maps. */
const apiSources = [
  ["csi", "csidrivers (via CSI volumes)"],
  ["glusterfs", "endpoints (via glusterFS volumes)"],
  ["persistentVolumeClaim", "persistentvolumeclaims"],
  ["ephemeral", "persistentvolumeclaims (via ephemeral volumes)"],
  ["azureFile", "secrets (via azureFile volumes)"],
  ["serviceAccountToken", "serviceaccounts (via projected volumes)"],
  ["clusterTrustBundle", "clustertrustbundles"],
  ["podCertificate", "podcertificates"],
] as const;

function apiSource(source: Readonly<Record<string, unknown>>): string | undefined {
  return apiSources.find(([member]) => source[member] !== undefined)?.[1];
}

function environmentUses({ env = [], envFrom = [] }: Container, member: "secret" | "configMap"): boolean {
  const has = (value: object | undefined, name: string): boolean => value !== undefined && Object.hasOwn(value, name);
  return env.some(({ valueFrom }) => has(valueFrom, `${member}KeyRef`)) || envFrom.some((source) => has(source, `${member}Ref`));
}
