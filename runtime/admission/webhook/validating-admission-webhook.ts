import { mayHaveWebhooks } from "../match/excluded-resources.ts";
import type { AdmissionPlugin } from "../plugin.ts";
import { hookFinder } from "./hooks.ts";

const hooksFor = hookFinder("validatingwebhookconfigurations");

/**
 * Asks the webhooks of ValidatingWebhookConfigurations, all at once.
 * Source: Kubernetes documentation, "Dynamic Admission Control".
 */
export const validatingAdmissionWebhook: AdmissionPlugin = {
  name: "ValidatingAdmissionWebhook",
  handles: (_, resource) => mayHaveWebhooks(resource),
  validate: (attributes, server) => {
    const hooks = hooksFor(attributes, server);
    if (hooks.length === 0) return undefined;
    return import("./ask-all.ts").then(({ askAll }) => askAll(hooks, attributes, server));
  },
};
