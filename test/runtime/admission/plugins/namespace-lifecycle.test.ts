import { describe, expect, test } from "vitest";
import { admit } from "../../../../runtime/admission/chain.ts";
import type { AdmissionAttributes } from "../../../../runtime/admission/plugin.ts";
import { namespaceLifecycle } from "../../../../runtime/admission/plugins/namespace-lifecycle.ts";
import { cronTab } from "../../../support/crontabs.ts";
import { createTestServer } from "../../../support/server-context.ts";

function attributes(changes: Partial<AdmissionAttributes>): AdmissionAttributes {
  return {
    operation: "CREATE",
    resource: { group: "stable.example.com", version: "v1", resource: "crontabs" },
    kind: { group: "stable.example.com", version: "v1", kind: "CronTab" },
    subresource: "",
    namespace: "ns",
    name: "a",
    object: cronTab("a"),
    options: { apiVersion: "meta.k8s.io/v1", kind: "CreateOptions" },
    dryRun: false,
    user: { username: "admin", groups: [] },
    signal: new AbortController().signal,
    warn: () => {},
    annotate: () => {},
    ...changes,
  };
}

async function serverWith(phase: string): Promise<ReturnType<typeof createTestServer>> {
  const server = createTestServer({ admission: [namespaceLifecycle] });
  const value = Buffer.from(JSON.stringify({ apiVersion: "v1", kind: "Namespace", metadata: { name: "ns" }, status: { phase } }));
  await server.storage.commit({ compare: [], operations: [{ type: "put", key: "/registry/namespaces/ns", value }] });
  return server;
}

describe("NamespaceLifecycle", () => {
  test("lets objects into a namespace that is there", async () => {
    await expect(admit(attributes({}), await serverWith("Active"))).resolves.toBeUndefined();
  });

  test("does not know a namespace that is not", async () => {
    await expect(admit(attributes({ namespace: "gone" }), await serverWith("Active"))).rejects.toMatchObject({
      status: { code: 404, message: 'namespaces "gone" not found', details: { kind: "namespaces", name: "gone" } },
    });
  });

  test("lets nothing new into a namespace that goes, and says why", async () => {
    await expect(admit(attributes({}), await serverWith("Terminating"))).rejects.toMatchObject({
      status: {
        code: 403,
        message: 'crontabs.stable.example.com "a" is forbidden: unable to create new content in namespace ns because it is being terminated',
        details: { causes: [{ reason: "NamespaceTerminating", message: "namespace ns is being terminated", field: "metadata.namespace" }] },
      },
    });
  });

  test.each(["default", "kube-system", "kube-public", "kube-node-lease"])("keeps %s", async (name) => {
    const resource = { group: "", version: "v1", resource: "namespaces" };
    await expect(admit(attributes({ operation: "DELETE", resource, name }), await serverWith("Active"))).rejects.toMatchObject({
      status: { code: 403, message: `namespaces "${name}" is forbidden: this namespace may not be deleted` },
    });
  });
});
