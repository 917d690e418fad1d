import { expect, test } from "vitest";
import { builtInPlugins } from "../../../runtime/admission/built-in-plugins.ts";
import { admit, validateAdmission } from "../../../runtime/admission/chain.ts";
import { isStatusError } from "../../../runtime/errors/status-error.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { attributesOf } from "../../support/admission.ts";
import { createTestServer } from "../../support/server-context.ts";

const dynamic = builtInPlugins([]).filter(({ name }) => /Policy$|Webhook$/.test(name));
const configMap = (): KubeObject => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" }, data: { x: "1" } });
const any = { operations: ["*"], apiGroups: ["*"], apiVersions: ["*"], resources: ["*"] };
const bound = { metadata: { name: "b" }, spec: { policyName: "p", validationActions: ["Deny"] } };

/** What the chain says to a ConfigMap, with things in the store that no rule let in. */
async function ask(objects: Readonly<Record<string, object>>): Promise<string> {
  const server = createTestServer({ admission: dynamic });
  const stored = { "namespaces/ns": { metadata: { name: "ns" } }, ...objects };
  const operations = Object.entries(stored).map(([key, object]) => ({
    ...{ type: "put" as const, key: `/registry/${key}` },
    value: Buffer.from(JSON.stringify(object)),
  }));
  await server.storage.commit({ compare: [], operations });
  const attributes = attributesOf("configmaps", configMap());
  try {
    await admit(attributes, server);
    await validateAdmission(attributes, server);
    return "";
  } catch (error) {
    if (isStatusError(error)) return error.message;
    throw error;
  }
}

test.each<[string, Record<string, object>, string]>([
  ["a policy without a spec", { "validatingadmissionpolicies/p": { metadata: { name: "p" } }, "validatingadmissionpolicybindings/b": bound }, ""],
  ["a binding without a spec", { "validatingadmissionpolicybindings/b": { metadata: { name: "b" } } }, ""],
  ["a binding without a policy", { "mutatingadmissionpolicybindings/b": bound }, ""],
  ["a configuration without webhooks", { "validatingwebhookconfigurations/c": { metadata: { name: "c" } } }, ""],
  [
    "rules without lists",
    {
      "validatingwebhookconfigurations/c": {
        metadata: { name: "c" },
        webhooks: [{ name: "h", rules: [{ operations: null, apiGroups: null, resources: null }] }],
      },
    },
    "",
  ],
  [
    "a webhook without an address",
    {
      "mutatingwebhookconfigurations/c": {
        metadata: { name: "c" },
        webhooks: [{ name: "h", rules: [any], sideEffects: "None", admissionReviewVersions: ["v1"] }],
      },
    },
    'Internal error occurred: failed calling webhook "h": could not get REST client: Invalid URL',
  ],
  [
    "a webhook that speaks another version",
    { "mutatingwebhookconfigurations/c": { metadata: { name: "c" }, webhooks: [{ name: "h", rules: [any], admissionReviewVersions: ["v9"] }] } },
    'Internal error occurred: failed calling webhook "h": could not create admission objects: webhook does not accept known AdmissionReview versions (v1, v1beta1)',
  ],
  [
    "an expression that does not compile",
    {
      "validatingadmissionpolicies/p": {
        metadata: { name: "p" },
        spec: { matchConstraints: { resourceRules: [any] }, validations: [{ expression: "nope" }] },
      },
      "validatingadmissionpolicybindings/b": bound,
    },
    "configmaps \"a\" is forbidden: ValidatingAdmissionPolicy 'p' with binding 'b' denied request: compilation error: compilation failed: ERROR: <input>:1:1: undeclared reference to 'nope' (in container '')\n | nope\n | ^",
  ],
  [
    "a mutation that does not compile",
    {
      "mutatingadmissionpolicies/p": {
        metadata: { name: "p" },
        spec: { matchConstraints: { resourceRules: [any] }, mutations: [{ patchType: "JSONPatch", jsonPatch: { expression: "1" } }] },
      },
      "mutatingadmissionpolicybindings/b": bound,
    },
    "policy 'p' with binding 'b' denied request: must evaluate to list(JSONPatch) but got int",
  ],
])("%s", async (_, objects, message) => {
  expect(await ask(objects)).toBe(message);
});
