import type { AdmissionPlugin } from "./plugin.ts";
import { certificateApproval, certificateSigning, certificateSubjectRestriction } from "./plugins/certificates.ts";
import { defaultIngressClassPlugin } from "./plugins/default-ingress-class.ts";
import { defaultStorageClassPlugin } from "./plugins/default-storage-class.ts";
import { defaultTolerationSeconds } from "./plugins/default-toleration-seconds.ts";
import { limitRanger } from "./plugins/limit-ranger.ts";
import { namespaceLifecycle } from "./plugins/namespace-lifecycle.ts";
import { nodeRestriction } from "./plugins/node-restriction.ts";
import { persistentVolumeClaimResize } from "./plugins/persistent-volume-claim-resize.ts";
import { podResizeValidator } from "./plugins/pod-resize-validator.ts";
import { podSecurity } from "./plugins/pod-security.ts";
import { podTopologyLabels } from "./plugins/pod-topology-labels.ts";
import { priority } from "./plugins/priority.ts";
import { privilegeEscalation } from "./plugins/privilege-escalation.ts";
import { resourceQuota } from "./plugins/resource-quota.ts";
import { runtimeClass } from "./plugins/runtime-class.ts";
import { serviceAccount } from "./plugins/service-account.ts";
import { storageObjectInUseProtection } from "./plugins/storage-object-in-use-protection.ts";
import { taintNodesByCondition } from "./plugins/taint-nodes-by-condition.ts";
import { mutatingAdmissionPolicy } from "./policy/mutating-admission-policy.ts";
import { validatingAdmissionPolicy } from "./policy/validating-admission-policy.ts";
import { mutatingAdmissionWebhook } from "./webhook/mutating-admission-webhook.ts";
import { validatingAdmissionWebhook } from "./webhook/validating-admission-webhook.ts";

/** In kube-apiserver's order. */
const plugins: readonly AdmissionPlugin[] = [
  namespaceLifecycle,
  limitRanger,
  serviceAccount,
  nodeRestriction,
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
  podResizeValidator,
  mutatingAdmissionPolicy,
  mutatingAdmissionWebhook,
  validatingAdmissionPolicy,
  validatingAdmissionWebhook,
  resourceQuota,
];

/** Plugins that run only where they are enabled. */
const optional: ReadonlySet<string> = new Set(["NodeRestriction"]);

/**
 * The plugins that every server has, with those enabled (`--enable-admission-plugins`) and without those disabled by
 * name (`--disable-admission-plugins`).
 */
export function builtInPlugins(disabled: readonly string[], enabled: readonly string[] = []): readonly AdmissionPlugin[] {
  const runs = ({ name }: AdmissionPlugin): boolean => !disabled.includes(name) && (!optional.has(name) || enabled.includes(name));
  return [...plugins.filter(runs), privilegeEscalation];
}

/** By kube-apiserver's names. */
export const pluginNames: readonly string[] = plugins.map(({ name }) => name);
