// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodSpec
// Hash: bc3b3ad4c6e5
import type { Quantity } from "../../../meta/v1/types/quantity.ts";
import type { Affinity } from "./affinity.ts";
import type { Container } from "./container.ts";
import type { EphemeralContainer } from "./ephemeral-container.ts";
import type { HostAlias } from "./host-alias.ts";
import type { LocalObjectReference } from "./local-object-reference.ts";
import type { PodDNSConfig } from "./pod-dns-config.ts";
import type { PodOS } from "./pod-os.ts";
import type { PodReadinessGate } from "./pod-readiness-gate.ts";
import type { PodResourceClaim } from "./pod-resource-claim.ts";
import type { PodSchedulingGate } from "./pod-scheduling-gate.ts";
import type { PodSchedulingGroup } from "./pod-scheduling-group.ts";
import type { PodSecurityContext } from "./pod-security-context.ts";
import type { ResourceRequirements } from "./resource-requirements.ts";
import type { Toleration } from "./toleration.ts";
import type { TopologySpreadConstraint } from "./topology-spread-constraint.ts";
import type { Volume } from "./volume.ts";

/** io.k8s.api.core.v1.PodSpec */
export interface PodSpec {
  /** Format: int64 */
  activeDeadlineSeconds?: number;
  affinity?: Affinity;
  automountServiceAccountToken?: boolean;
  containers: Container[];
  dnsConfig?: PodDNSConfig;
  dnsPolicy?: "ClusterFirst" | "ClusterFirstWithHostNet" | "Default" | "None";
  enableServiceLinks?: boolean;
  ephemeralContainers?: EphemeralContainer[];
  hostAliases?: HostAlias[];
  hostIPC?: boolean;
  hostNetwork?: boolean;
  hostPID?: boolean;
  hostUsers?: boolean;
  hostname?: string;
  hostnameOverride?: string;
  imagePullSecrets?: LocalObjectReference[];
  initContainers?: Container[];
  nodeName?: string;
  nodeSelector?: {
    [key: string]: string;
  };
  os?: PodOS;
  overhead?: {
    [key: string]: Quantity;
  };
  preemptionPolicy?: "Never" | "PreemptLowerPriority";
  /** Format: int32 */
  priority?: number;
  priorityClassName?: string;
  readinessGates?: PodReadinessGate[];
  resourceClaims?: PodResourceClaim[];
  resources?: ResourceRequirements;
  restartPolicy?: "Always" | "Never" | "OnFailure";
  runtimeClassName?: string;
  schedulerName?: string;
  schedulingGates?: PodSchedulingGate[];
  schedulingGroup?: PodSchedulingGroup;
  securityContext?: PodSecurityContext;
  serviceAccount?: string;
  serviceAccountName?: string;
  setHostnameAsFQDN?: boolean;
  shareProcessNamespace?: boolean;
  subdomain?: string;
  /** Format: int64 */
  terminationGracePeriodSeconds?: number;
  tolerations?: Toleration[];
  topologySpreadConstraints?: TopologySpreadConstraint[];
  volumes?: Volume[];
}
