// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecurityContext
// Hash: d115a9fd4399
import type { AppArmorProfile } from "./app-armor-profile.ts";
import type { Capabilities } from "./capabilities.ts";
import type { SELinuxOptions } from "./se-linux-options.ts";
import type { SeccompProfile } from "./seccomp-profile.ts";
import type { WindowsSecurityContextOptions } from "./windows-security-context-options.ts";

/** io.k8s.api.core.v1.SecurityContext */
export interface SecurityContext {
  allowPrivilegeEscalation?: boolean;
  appArmorProfile?: AppArmorProfile;
  capabilities?: Capabilities;
  privileged?: boolean;
  procMount?: "Default" | "Unmasked";
  readOnlyRootFilesystem?: boolean;
  /** Format: int64 */
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  /** Format: int64 */
  runAsUser?: number;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SeccompProfile;
  windowsOptions?: WindowsSecurityContextOptions;
}
