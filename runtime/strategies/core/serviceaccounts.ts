import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";

interface ServiceAccount extends KubeObject {
  secrets?: { name?: string }[];
}

/** Service accounts refer to secrets by name alone. Source: Kubernetes documentation, "Service Accounts". */
export const strategy: Strategy = {
  prepareForCreate: (object) => keepNames(object as ServiceAccount),
  prepareForUpdate: (object) => keepNames(object as ServiceAccount),
};

function keepNames(account: ServiceAccount): void {
  if (account.secrets !== undefined) account.secrets = account.secrets.map(({ name }) => (name === undefined ? {} : { name }));
}
