import type { AdmissionPlugin } from "./plugin.ts";
import { certificateApproval, certificateSigning, certificateSubjectRestriction } from "./plugins/certificates.ts";
import { defaultIngressClassPlugin } from "./plugins/default-ingress-class.ts";
import { defaultStorageClassPlugin } from "./plugins/default-storage-class.ts";
import { defaultTolerationSeconds } from "./plugins/default-toleration-seconds.ts";
import { limitRanger } from "./plugins/limit-ranger.ts";
import { namespaceLifecycle } from "./plugins/namespace-lifecycle.ts";
import { persistentVolumeClaimResize } from "./plugins/persistent-volume-claim-resize.ts";
import { podSecurity } from "./plugins/pod-security.ts";
import { podTopologyLabels } from "./plugins/pod-topology-labels.ts";
import { priority } from "./plugins/priority.ts";
import { privilegeEscalation } from "./plugins/privilege-escalation.ts";
import { resourceQuota } from "./plugins/resource-quota.ts";
import { runtimeClass } from "./plugins/runtime-class.ts";
import { serviceAccount } from "./plugins/service-account.ts";
import { storageObjectInUseProtection } from "./plugins/storage-object-in-use-protection.ts";
import { taintNodesByCondition } from "./plugins/taint-nodes-by-condition.ts";

/** The plugins that run unless they are disabled, in kube-apiserver's order. */
const plugins: readonly AdmissionPlugin[] = [
  namespaceLifecycle,
  limitRanger,
  serviceAccount,
  taintNodesByCondition,
  podSecurity,
  priority,
  defaultTolerationSeconds,
  defaultStorageClassPlugin,
  storageObjectInUseProtection,
  persistentVolumeClaimResize,
  runtimeClass,
  certificateApproval,
  certificateSigning,
  certificateSubjectRestriction,
  defaultIngressClassPlugin,
  podTopologyLabels,
  resourceQuota,
];

/** The plugins that every server has, but those disabled by name (`--disable-admission-plugins`). */
export function builtInPlugins(disabled: readonly string[]): readonly AdmissionPlugin[] {
  return [...plugins.filter(({ name }) => !disabled.includes(name)), privilegeEscalation];
}

/** By kube-apiserver's names. */
export const pluginNames: readonly string[] = plugins.map(({ name }) => name);
