import { addedCapabilities, explicitSeccomp } from "./baseline.ts";
import type { StandardPod } from "./standard-pod.ts";
import { namesWhere, plural, quoted, setters, sortedOnce, theContainers, type Violation } from "./words.ts";

const netBindService: ReadonlySet<string> = new Set(["NET_BIND_SERVICE"]);
const allowedVolumes = ["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "image", "persistentVolumeClaim", "projected", "secret"];

export function allowPrivilegeEscalation(pod: StandardPod): Violation | undefined {
  const names = namesWhere(pod, (_, context) => context.allowPrivilegeEscalation !== false);
  if (names.length === 0) return undefined;
  return {
    reason: "allowPrivilegeEscalation != false",
    detail: `${theContainers(names)} must set securityContext.allowPrivilegeEscalation=false`,
  };
}

export function restrictedCapabilities(pod: StandardPod): Violation | undefined {
  const reason = "unrestricted capabilities";
  const keeping = namesWhere(pod, (_, { capabilities }) => !(capabilities?.drop ?? []).includes("ALL"));
  const details = keeping.length === 0 ? [] : [`${theContainers(keeping)} must set securityContext.capabilities.drop=["ALL"]`];
  const added = addedCapabilities(pod, netBindService, reason);
  if (added !== undefined) details.push(added.detail);
  return details.length === 0 ? undefined : { reason, detail: details.join("; ") };
}

export function restrictedVolumes({ spec }: StandardPod): Violation | undefined {
  const bad = (spec.volumes ?? []).filter((volume) => !allowedVolumes.some((type) => volume[type] !== undefined));
  if (bad.length === 0) return undefined;
  const types = sortedOnce(bad.map(({ name: _, ...source }) => Object.keys(source)[0] ?? "unknown"));
  const names = `${plural(bad.length, "volume")} ${quoted(bad.map(({ name }) => name))} ${plural(bad.length, "uses", "use")}`;
  return { reason: "restricted volume types", detail: `${names} ${plural(types.length, "restricted volume type")} ${quoted(types)}` };
}

export function runAsNonRoot(pod: StandardPod): Violation | undefined {
  const reason = "runAsNonRoot != true";
  const own = pod.spec.securityContext?.runAsNonRoot;
  const who = setters(
    own === false,
    namesWhere(pod, (_, context) => context.runAsNonRoot === false),
  );
  if (who.length > 0) return { reason, detail: `${who.join(" and ")} must not set securityContext.runAsNonRoot=false` };
  const silent = own === true ? [] : namesWhere(pod, (_, context) => context.runAsNonRoot === undefined);
  if (silent.length === 0) return undefined;
  return { reason, detail: `pod or ${theContainers(silent)} must set securityContext.runAsNonRoot=true` };
}

export function runAsUser(pod: StandardPod): Violation | undefined {
  const who = setters(
    pod.spec.securityContext?.runAsUser === 0,
    namesWhere(pod, (_, context) => context.runAsUser === 0),
  );
  return who.length === 0 ? undefined : { reason: "runAsUser=0", detail: `${who.join(" and ")} must not set runAsUser=0` };
}

export function restrictedSeccomp(pod: StandardPod): Violation | undefined {
  const explicit = explicitSeccomp(pod);
  if (explicit !== undefined) return explicit;
  const silent = pod.spec.securityContext?.seccompProfile !== undefined ? [] : namesWhere(pod, (_, context) => context.seccompProfile === undefined);
  if (silent.length === 0) return undefined;
  const must = 'must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"';
  return { reason: "seccompProfile", detail: `pod or ${theContainers(silent)} ${must}` };
}
