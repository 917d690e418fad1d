import type { KubeObject } from "../../../meta/object.ts";

/** A Pod, as far as its strategy looks into it. */
export interface Pod extends KubeObject {
  spec: PodSpec;
  status?: PodStatus;
}

export interface PodSpec {
  nodeName?: string;
  restartPolicy?: string;
  terminationGracePeriodSeconds?: number;
  activeDeadlineSeconds?: number;
  schedulingGates?: { name?: string }[];
  os?: { name?: string };
  resources?: Resources | null;
  containers?: Container[];
  initContainers?: Container[];
  ephemeralContainers?: Container[];
  affinity?: { nodeAffinity?: object | null; podAffinity?: Affinity | null; podAntiAffinity?: Affinity | null } | null;
  topologySpreadConstraints?: KeyedSelector[];
  tolerations?: Toleration[];
  priorityClassName?: string;
  priority?: number;
  preemptionPolicy?: string;
  runtimeClassName?: string;
  overhead?: Record<string, string>;
  nodeSelector?: Record<string, string>;
  serviceAccountName?: string;
  /** The old name of serviceAccountName, kept equal to it. */
  serviceAccount?: string;
  automountServiceAccountToken?: boolean;
  imagePullSecrets?: { name?: string }[];
  volumes?: Volume[];
  [field: string]: unknown;
}

export interface Container {
  name?: string;
  image?: string;
  restartPolicy?: string;
  restartPolicyRules?: { action?: string; exitCodes?: { operator?: string; values?: number[] } }[];
  resizePolicy?: { restartPolicy?: string }[];
  resources?: Resources;
  env?: { name?: string; valueFrom?: { secretKeyRef?: { name?: string } } }[];
  envFrom?: { secretRef?: { name?: string } }[];
  volumeMounts?: { name: string; mountPath: string; readOnly?: boolean }[];
  [field: string]: unknown;
}

export interface Toleration {
  key?: string;
  operator?: string;
  value?: string;
  effect?: string;
  /** Seconds. */
  tolerationSeconds?: number;
}

export interface Volume {
  name: string;
  secret?: { secretName?: string };
  projected?: { sources?: { serviceAccountToken?: unknown; secret?: { name?: string }; [source: string]: unknown }[]; defaultMode?: number };
  [source: string]: unknown;
}

/** Quantities by resource name. */
export interface Resources {
  requests?: Record<string, string>;
  limits?: Record<string, string>;
}

export interface Affinity {
  requiredDuringSchedulingIgnoredDuringExecution?: KeyedSelector[];
  preferredDuringSchedulingIgnoredDuringExecution?: { podAffinityTerm?: KeyedSelector }[];
}

/** A selector that is completed with the pod's own labels. */
export interface KeyedSelector {
  labelSelector?: { matchExpressions?: { key: string; operator: string; values?: string[] }[] } | null;
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  /** Of other pods: where they are looked for beside the pod's own namespace. */
  namespaces?: string[] | null;
  namespaceSelector?: object | null;
}

export interface PodStatus {
  phase?: string;
  qosClass?: string;
  conditions?: Condition[];
  observedGeneration?: number;
  nominatedNodeName?: string;
  podIP?: string;
  podIPs?: { ip?: string }[];
  hostIP?: string;
  hostIPs?: { ip?: string }[];
  containerStatuses?: ContainerStatus[];
  initContainerStatuses?: ContainerStatus[];
  ephemeralContainerStatuses?: ContainerStatus[];
  nodeAllocatableResourceClaimStatuses?: unknown[];
  [field: string]: unknown;
}

export interface ContainerStatus {
  name?: string;
  state?: { running?: unknown; terminated?: { exitCode?: number } };
  resources?: unknown;
}

export interface Condition {
  observedGeneration?: number;
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastProbeTime?: string | null;
  lastTransitionTime?: string | null;
}

export function asPod(object: KubeObject): Pod {
  const pod = object as Pod;
  pod.spec ??= {};
  return pod;
}
