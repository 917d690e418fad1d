// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Container
// Hash: 949ce9c755aa
import type { ContainerPort } from "./container-port.ts";
import type { ContainerResizePolicy } from "./container-resize-policy.ts";
import type { ContainerRestartRule } from "./container-restart-rule.ts";
import type { EnvFromSource } from "./env-from-source.ts";
import type { EnvVar } from "./env-var.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { Probe } from "./probe.ts";
import type { ResourceRequirements } from "./resource-requirements.ts";
import type { SecurityContext } from "./security-context.ts";
import type { VolumeDevice } from "./volume-device.ts";
import type { VolumeMount } from "./volume-mount.ts";

/** io.k8s.api.core.v1.Container */
export interface Container {
  args?: string[];
  command?: string[];
  env?: EnvVar[];
  envFrom?: EnvFromSource[];
  image?: string;
  imagePullPolicy?: "Always" | "IfNotPresent" | "Never";
  lifecycle?: Lifecycle;
  livenessProbe?: Probe;
  /** @default "" */
  name: string;
  ports?: ContainerPort[];
  readinessProbe?: Probe;
  resizePolicy?: ContainerResizePolicy[];
  /** @default {} */
  resources?: ResourceRequirements;
  restartPolicy?: string;
  restartPolicyRules?: ContainerRestartRule[];
  securityContext?: SecurityContext;
  startupProbe?: Probe;
  stdin?: boolean;
  stdinOnce?: boolean;
  terminationMessagePath?: string;
  terminationMessagePolicy?: "FallbackToLogsOnError" | "File";
  tty?: boolean;
  volumeDevices?: VolumeDevice[];
  volumeMounts?: VolumeMount[];
  workingDir?: string;
}
