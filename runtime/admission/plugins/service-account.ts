import type { ServerContext } from "../../server/server-context.ts";
import { asPod, type Pod } from "../../strategies/core/pods/pod.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../plugin.ts";
import { refusal } from "../refuse.ts";
import { accountOf, defaultAccount } from "./service-account/account.ts";
import { enforcesMountableSecrets, limitContainers, limitSecrets } from "./service-account/limit-secrets.ts";
import { mountToken } from "./service-account/mount-token.ts";
import { namesSecret } from "./service-account/secret-names.ts";

/**
 * Pods run as a service account that exists, and find its token in a volume.
 * Source: Kubernetes documentation, "Managing Service Accounts", ServiceAccount admission controller.
 */
export const serviceAccount: AdmissionPlugin = {
  name: "ServiceAccount",
  handles: (operation, { group, resource }, subresource) => {
    if (group !== "" || resource !== "pods") return false;
    return subresource === "" ? operation === "CREATE" : subresource === "ephemeralcontainers" && operation === "UPDATE";
  },
  admit: async (attributes, server) => {
    if (attributes.object === undefined || attributes.operation !== "CREATE") return;
    const pod = asPod(attributes.object);
    if (isMirror(pod)) {
      refuseReferences(attributes, pod);
      return;
    }
    const { spec } = pod;
    spec.serviceAccountName = spec.serviceAccountName || defaultAccount;
    spec.serviceAccount = spec.serviceAccountName;
    const account = await accountOf(attributes, spec.serviceAccountName, server);
    if (spec.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true) mountToken(spec);
    const pullSecrets = account.imagePullSecrets ?? [];
    if ((spec.imagePullSecrets ?? []).length === 0 && pullSecrets.length > 0) spec.imagePullSecrets = pullSecrets.map(({ name = "" }) => ({ name }));
    // Before other plugins see the pod, and once more when they have all had their turn.
    await checkAccount(attributes, pod, server);
  },
  validate: async (attributes, server) => {
    if (attributes.object === undefined) return;
    const pod = asPod(attributes.object);
    if (attributes.operation === "CREATE" && isMirror(pod)) refuseReferences(attributes, pod);
    else await checkAccount(attributes, pod, server);
  },
};

async function checkAccount(attributes: AdmissionAttributes, { spec, metadata }: Pod, server: ServerContext): Promise<void> {
  const { serviceAccountName = "" } = spec;
  if (serviceAccountName === "") throw refusal(attributes, `no service account specified for pod ${attributes.namespace}/${metadata.name ?? ""}`);
  const account = await accountOf(attributes, serviceAccountName, server);
  if (!enforcesMountableSecrets(account)) return;
  if (attributes.operation === "CREATE") limitSecrets(attributes, spec, account);
  else limitContainers(attributes, "ephemeral container", spec.ephemeralContainers, account);
}

/** A pod that a kubelet runs from a file, shown to the server: nothing is added to it, and nothing of the server's may be in it. */
function isMirror({ metadata }: Pod): boolean {
  return metadata.annotations?.["kubernetes.io/config.mirror"] !== undefined;
}

function refuseReferences(attributes: AdmissionAttributes, { spec }: Pod): void {
  if ((spec.serviceAccountName ?? "") !== "") throw refusal(attributes, "a mirror pod may not reference service accounts");
  if (namesSecret(spec)) throw refusal(attributes, "a mirror pod may not reference secrets");
  const projections = (spec.volumes ?? []).flatMap(({ projected }) => projected?.sources ?? []);
  if (projections.some(({ serviceAccountToken }) => serviceAccountToken !== undefined))
    throw refusal(attributes, "a mirror pod may not use ServiceAccountToken volume projections");
}
