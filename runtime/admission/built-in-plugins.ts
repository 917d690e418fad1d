import type { AdmissionPlugin } from "./plugin.ts";
import { namespaceLifecycle } from "./plugins/namespace-lifecycle.ts";
import { privilegeEscalation } from "./plugins/privilege-escalation.ts";
import { storageObjectInUseProtection } from "./plugins/storage-object-in-use-protection.ts";
import { taintNodesByCondition } from "./plugins/taint-nodes-by-condition.ts";

/** The plugins that every server has, in kube-apiserver's order. */
export const builtInPlugins: readonly AdmissionPlugin[] = [
  namespaceLifecycle,
  taintNodesByCondition,
  storageObjectInUseProtection,
  privilegeEscalation,
];
