import type { Container, Pod, PodSpec } from "./pod.ts";

interface Profile {
  readonly type: string;
  readonly localhostProfile?: string;
}

const longestProfile = 4095;

/**
 * Containers whose AppArmor profile only an annotation names get the field that says the same; where the pod's field says
 * so already, they need none. Source: Kubernetes documentation, "Restrict a Container's Access to Resources with AppArmor".
 */
export function completeAppArmor(pod: Pod, warn: (text: string) => void): void {
  const { spec, metadata } = pod;
  if (spec.os?.name === "windows") return;
  const ofPod = profileOf(spec);
  for (const sort of ["initContainers", "containers", "ephemeralContainers"] as const) {
    const list = spec[sort];
    // What is no list is validation's to refuse.
    if (!Array.isArray(list)) continue;
    spec[sort] = list.map((container) => {
      const key = `container.apparmor.security.beta.kubernetes.io/${container.name}`;
      const annotation = metadata.annotations?.[key];
      if (annotation === undefined || profileOf(container) !== undefined) return container;
      const profile = parse(annotation);
      const isSaid = profile !== undefined && ofPod?.type === profile.type && ofPod.localhostProfile === profile.localhostProfile;
      if (!isSaid) warn(`metadata.annotations[${key}]: deprecated since v1.30; use the "appArmorProfile" field instead`);
      return profile === undefined || isSaid ? container : withProfile(container, profile);
    });
  }
}

function profileOf(owner: Container | PodSpec): Profile | undefined {
  const context = owner["securityContext"] as { readonly appArmorProfile?: Profile | null } | null | undefined;
  return context?.appArmorProfile ?? undefined;
}

function withProfile(container: Container, appArmorProfile: Profile): Container {
  return { ...container, securityContext: { ...(container["securityContext"] as object | null | undefined), appArmorProfile } };
}

/** Undefined where it names no profile that the field could. */
function parse(annotation: string): Profile | undefined {
  if (annotation === "runtime/default") return { type: "RuntimeDefault" };
  if (annotation === "unconfined") return { type: "Unconfined" };
  if (!annotation.startsWith("localhost/")) return undefined;
  const localhostProfile = annotation.slice("localhost/".length);
  const isValid = localhostProfile !== "" && localhostProfile.trim() === localhostProfile && localhostProfile.length <= longestProfile;
  return isValid ? { type: "Localhost", localhostProfile } : undefined;
}
