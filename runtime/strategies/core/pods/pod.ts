import type { KubeObject } from "../../../meta/object.ts";

/** A Pod, as far as its strategy looks into it. */
export interface Pod extends KubeObject {
  spec: PodSpec;
  status?: PodStatus;
}

export interface PodSpec {
  nodeName?: string;
  terminationGracePeriodSeconds?: number;
  schedulingGates?: unknown[];
  resources?: Resources | null;
  containers?: Container[];
  initContainers?: Container[];
  ephemeralContainers?: Container[];
  affinity?: { podAffinity?: Affinity | null; podAntiAffinity?: Affinity | null } | null;
  topologySpreadConstraints?: KeyedSelector[];
  [field: string]: unknown;
}

export interface Container {
  name?: string;
  resources?: Resources;
  [field: string]: unknown;
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
}

export interface PodStatus {
  phase?: string;
  qosClass?: string;
  conditions?: Condition[];
  [field: string]: unknown;
}

export interface Condition {
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
