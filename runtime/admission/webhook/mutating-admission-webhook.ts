import { mayHaveWebhooks } from "../match/excluded-resources.ts";
import type { AdmissionPlugin } from "../plugin.ts";
import { hookFinder } from "./hooks.ts";

const hooksFor = hookFinder("mutatingwebhookconfigurations");

/**
 * Asks the webhooks of MutatingWebhookConfigurations, one after the other: each sees what those before it have made of the object.
 * Source: Kubernetes documentation, "Dynamic Admission Control".
 */
export const mutatingAdmissionWebhook: AdmissionPlugin = {
  name: "MutatingAdmissionWebhook",
  handles: (_, resource) => mayHaveWebhooks(resource),
  admit: (attributes, server) => {
    const hooks = hooksFor(attributes, server);
    if (hooks.length === 0) return undefined;
    return import("./ask-in-turn.ts").then(({ askInTurn }) => askInTurn(hooks, attributes, server));
  },
};
