import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";

interface ServiceAccount extends KubeObject {
  secrets?: { name?: string }[];
}

const mountableSecrets = "kubernetes.io/enforce-mountable-secrets";

/** Service accounts refer to secrets by name alone. Source: Kubernetes documentation, "Service Accounts". */
export const strategy: Strategy = {
  prepareForCreate: (object) => keepNames(object as ServiceAccount),
  prepareForUpdate: (object) => keepNames(object as ServiceAccount),
  warnings: ({ metadata }, old) => {
    const has = (annotations: Readonly<Record<string, string>> | undefined): boolean => annotations?.[mountableSecrets] !== undefined;
    if (!has(metadata.annotations) || has(old?.metadata.annotations)) return [];
    return [`metadata.annotations[${mountableSecrets}]: deprecated in v1.32+; prefer separate namespaces to isolate access to mounted secrets`];
  },
};

function keepNames(account: ServiceAccount): void {
  if (account.secrets !== undefined) account.secrets = account.secrets.map(({ name }) => (name === undefined ? {} : { name }));
}
