import type { KubeObject } from "../../meta/object.ts";
import type { Pod } from "../../strategies/core/pods/pod.ts";

/** What a pod refers to by name, in its own namespace. */
export type Referred = "secret" | "configMap" | "claim" | "resourceClaim" | "serviceAccount";

/** Whether a pod refers to an object of its namespace. Mirror pods, which nodes make themselves, refer to nothing. */
export function podRefersTo(pod: Pod, kind: Referred, name: string): boolean {
  if (pod.metadata.annotations?.["kubernetes.io/config.mirror"] !== undefined) return false;
  const { spec } = pod;
  switch (kind) {
    case "serviceAccount":
      return spec.serviceAccountName === name;
    case "resourceClaim":
      return claimStatuses(pod).some((one) => one.resourceClaimName === name);
    case "claim":
      return (spec.volumes ?? []).some((volume) => {
        const { persistentVolumeClaim, ephemeral } = volume as VolumeClaim;
        return persistentVolumeClaim?.claimName === name || (ephemeral !== undefined && `${pod.metadata.name}-${volume.name}` === name);
      });
    case "secret":
      return (spec.imagePullSecrets ?? []).some((one) => one.name === name) || namesIn(pod, secretMembers).has(name);
    case "configMap":
      return namesIn(pod, configMapMembers).has(name);
  }
}

interface VolumeClaim {
  readonly persistentVolumeClaim?: { readonly claimName?: string };
  readonly ephemeral?: unknown;
}

function claimStatuses({ status }: Pod): readonly { readonly resourceClaimName?: string }[] {
  const { resourceClaimStatuses = [], extendedResourceClaimStatus } = (status ?? {}) as {
    resourceClaimStatuses?: readonly { readonly resourceClaimName?: string }[];
    extendedResourceClaimStatus?: { readonly resourceClaimName?: string };
  };
  return extendedResourceClaimStatus === undefined ? resourceClaimStatuses : [...resourceClaimStatuses, extendedResourceClaimStatus];
}

/** Members of containers and volumes that name a secret or a config map, and the member of theirs that has the name. */
type Members = ReadonlyMap<string, readonly string[]>;

const secretMembers: Members = new Map([
  ["secretKeyRef", ["name"]],
  ["secretRef", ["name"]],
  ["secret", ["secretName", "name"]],
  ["nodePublishSecretRef", ["name"]],
  ["azureFile", ["secretName"]],
]);
const configMapMembers: Members = new Map([
  ["configMapKeyRef", ["name"]],
  ["configMapRef", ["name"]],
  ["configMap", ["name"]],
]);

function namesIn({ spec }: Pod, members: Members): ReadonlySet<string> {
  const names = new Set<string>();
  const environment = [...(spec.containers ?? []), ...(spec.initContainers ?? []), ...(spec.ephemeralContainers ?? [])].map(({ env, envFrom }) => [
    env,
    envFrom,
  ]);
  collect([environment, spec.volumes], members, names);
  return names;
}

function collect(value: unknown, members: Members, names: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collect(item, members, names);
  else if (typeof value === "object" && value !== null) {
    for (const [member, inner] of Object.entries(value)) {
      for (const key of members.get(member) ?? []) {
        const name = (inner as Record<string, unknown> | null)?.[key];
        if (typeof name === "string") names.add(name);
      }
      collect(inner, members, names);
    }
  }
}

/** A persistent volume, as far as nodes are concerned: the claim it is bound to, and the secrets that mounting it takes. */
export interface Volume extends KubeObject {
  readonly spec?: { readonly claimRef?: { readonly namespace?: string; readonly name?: string } | null; readonly [source: string]: unknown };
}

/** Members of a volume's source that name a secret by namespace and name. */
const volumeSecrets: readonly string[] = [
  "secretRef",
  "nodePublishSecretRef",
  "nodeStageSecretRef",
  "nodeExpandSecretRef",
  "controllerExpandSecretRef",
];

/** Whether mounting a volume takes a secret. One without a namespace is in that of the claim. */
export function volumeUsesSecret({ spec = {} }: Volume, namespace: string, name: string): boolean {
  const home = spec.claimRef?.namespace ?? "";
  return Object.values(spec).some((source) => {
    if (typeof source !== "object" || source === null) return false;
    const { secretName, secretNamespace } = source as { secretName?: unknown; secretNamespace?: unknown };
    if (secretName === name && (secretNamespace ?? home) === namespace) return true;
    return volumeSecrets.some((member) => {
      const reference = (source as Record<string, { namespace?: string; name?: string } | undefined>)[member];
      return reference?.name === name && (reference.namespace ?? home) === namespace;
    });
  });
}
