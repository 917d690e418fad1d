// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodSecurityContext
// Hash: 0039f044f8bc
import type { AppArmorProfile } from "./app-armor-profile.ts";
import type { SELinuxOptions } from "./se-linux-options.ts";
import type { SeccompProfile } from "./seccomp-profile.ts";
import type { Sysctl } from "./sysctl.ts";
import type { WindowsSecurityContextOptions } from "./windows-security-context-options.ts";

/** io.k8s.api.core.v1.PodSecurityContext */
export interface PodSecurityContext {
  appArmorProfile?: AppArmorProfile;
  /** Format: int64 */
  fsGroup?: number;
  fsGroupChangePolicy?: "Always" | "OnRootMismatch";
  /** Format: int64 */
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  /** Format: int64 */
  runAsUser?: number;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  supplementalGroups?: number[];
  supplementalGroupsPolicy?: "Merge" | "Strict";
  sysctls?: Sysctl[];
  windowsOptions?: WindowsSecurityContextOptions;
}
