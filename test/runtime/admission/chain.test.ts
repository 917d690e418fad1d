import { expect, test } from "vitest";
import { admit, validateAdmission } from "../../../runtime/admission/chain.ts";
import type { AdmissionAttributes, AdmissionPlugin } from "../../../runtime/admission/plugin.ts";
import { cronTab } from "../../support/crontabs.ts";
import { createTestServer } from "../../support/server-context.ts";

const attributes: AdmissionAttributes = {
  operation: "CREATE",
  resource: { group: "stable.example.com", version: "v1", resource: "crontabs" },
  kind: { group: "stable.example.com", version: "v1", kind: "CronTab" },
  subresource: "",
  namespace: "default",
  name: "a",
  object: cronTab("a"),
  options: { apiVersion: "meta.k8s.io/v1", kind: "CreateOptions" },
  dryRun: false,
  user: { username: "admin", groups: [] },
  signal: new AbortController().signal,
  warn: () => {},
  annotate: () => {},
};

test("plugins run in order, are asked once, and a refusal ends the chain", async () => {
  const calls: string[] = [];
  const plugin = (name: string, handles: boolean, refuses = false): AdmissionPlugin => ({
    name,
    handles: () => {
      calls.push(`${name}?`);
      return handles;
    },
    admit: () => void calls.push(name),
    validate: async () => {
      calls.push(`${name}!`);
      if (refuses) throw new Error(name);
    },
  });
  const server = createTestServer({ admission: [plugin("a", true), plugin("b", false), plugin("c", true, true), plugin("d", true)] });
  await admit(attributes, server);
  await admit(attributes, server);
  await expect(validateAdmission(attributes, server)).rejects.toThrow("c");
  expect(calls).toEqual(["a?", "b?", "c?", "d?", "a", "c", "d", "a", "c", "d", "a!", "c!"]);
});
