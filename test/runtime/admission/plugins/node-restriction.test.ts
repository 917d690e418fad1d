import { describe, expect, test } from "vitest";
import { builtInPlugins } from "../../../../runtime/admission/built-in-plugins.ts";
import type { AdmissionAttributes } from "../../../../runtime/admission/plugin.ts";
import { nodeRestriction } from "../../../../runtime/admission/plugins/node-restriction.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { attributesOf, podOf, serverHolding } from "../../../support/admission.ts";

const user = { username: "system:node:n1", groups: ["system:nodes"] };
const nodeOf = (labels: Record<string, string>, spec: object = {}): KubeObject => ({
  apiVersion: "v1",
  kind: "Node",
  metadata: { name: "n1", labels },
  spec,
});

async function verdict(resource: string, object: KubeObject, changes: Partial<AdmissionAttributes> = {}): Promise<string> {
  const server = await serverHolding(nodeRestriction, {
    "/registry/pods/ns/own": podOf(
      { nodeName: "n1", volumes: [{ name: "t", projected: { sources: [{ serviceAccountToken: { audience: "vault" } }] } }] },
      { name: "own", uid: "u" },
    ),
    "/registry/pods/ns/foreign": podOf({ nodeName: "n2" }, { name: "foreign", uid: "v" }),
    "/registry/minions/n1": { apiVersion: "v1", kind: "Node", metadata: { name: "n1", uid: "node-uid" } },
  });
  const denying = { ...server, authorizer: { name: "none", authorize: () => ({ decision: "NoOpinion" as const, reason: "" }) } };
  try {
    await nodeRestriction.admit?.(attributesOf(resource, object, { user, ...changes }), denying);
    return "yes";
  } catch (error) {
    return String((error as Error).message).replace(/^.* is forbidden: /, "");
  }
}

describe("a node", () => {
  test("writes itself, without what tells it from others", async () => {
    expect(await verdict("nodes", nodeOf({ "kubernetes.io/os": "linux", team: "a" }))).toBe("yes");
    expect(await verdict("nodes", nodeOf({ "node-restriction.kubernetes.io/fips": "true", "x.k8s.io/y": "z" }))).toBe(
      'node "n1" is not allowed to set the following labels: node-restriction.kubernetes.io/fips, x.k8s.io/y',
    );
    const update = { operation: "UPDATE" as const, oldObject: nodeOf({}) };
    expect(await verdict("nodes", nodeOf({}, { taints: [{ key: "a" }] }), update)).toBe('node "n1" is not allowed to modify taints');
    expect(await verdict("nodes", nodeOf({}), { ...update, name: "n2" })).toBe('node "n1" is not allowed to modify node "n2"');
  });

  test("deletes and evicts the pods that run there", async () => {
    const remove = (name: string) => verdict("pods", podOf({}), { operation: "DELETE", name });
    expect(await remove("own")).toBe("yes");
    expect(await remove("foreign")).toBe('node "n1" can only delete pods with spec.nodeName set to itself');
    const evict = (name: string) => verdict("pods", podOf({}), { subresource: "eviction", name });
    expect([await evict("own"), await evict("foreign")]).toEqual(["yes", "node n1 can only evict pods with spec.nodeName set to itself"]);
  });

  test("makes mirror pods that need nothing of the API", async () => {
    const owner = { apiVersion: "v1", kind: "Node", name: "n1", uid: "node-uid", controller: true };
    const metadata = { name: "m", annotations: { "kubernetes.io/config.mirror": "x" }, ownerReferences: [owner] };
    expect(await verdict("pods", podOf({ nodeName: "n1" }, metadata))).toBe("yes");
    expect(await verdict("pods", podOf({ nodeName: "n1" }, { name: "m" }))).toContain("can only create mirror pods");
    expect(await verdict("pods", podOf({ nodeName: "n2" }, metadata))).toContain("with spec.nodeName set to itself");
    expect(await verdict("pods", podOf({ nodeName: "n1" }, { ...metadata, ownerReferences: [{ ...owner, uid: "x" }] }))).toContain("UID mismatch");
    const secret = { nodeName: "n1", volumes: [{ name: "s", secret: { secretName: "s" } }] };
    expect(await verdict("pods", podOf(secret, metadata))).toBe('node "n1" can not create pods that reference secrets');
  });

  test("asks for tokens of the pods that run there, for whom they are to show them to", async () => {
    const token = (spec: object) =>
      verdict("serviceaccounts", { apiVersion: "v1", kind: "TokenRequest", metadata: {}, spec }, { subresource: "token", name: "a" });
    const bound = (name: string, uid: string) => ({ apiVersion: "v1", kind: "Pod", name, uid });
    expect(await token({ boundObjectRef: bound("own", "u"), audiences: ["vault"] })).toBe("yes");
    expect(await token({ boundObjectRef: bound("own", "u"), audiences: ["bank"] })).toContain('audience "bank" not found in pod spec volume');
    expect(await token({ boundObjectRef: bound("foreign", "v") })).toBe("node requested token bound to a pod scheduled on a different node");
    expect(await token({})).toBe("node requested token not bound to a pod");
  });

  test("is restricted where that is enabled, and nobody else is", async () => {
    const names = (enabled: readonly string[]) => builtInPlugins([], enabled).map(({ name }) => name);
    expect([names([]).includes("NodeRestriction"), names(["NodeRestriction"]).includes("NodeRestriction")]).toEqual([false, true]);
    expect(await verdict("nodes", nodeOf({ "x.k8s.io/y": "z" }), { user: { username: "admin", groups: [] } })).toBe("yes");
  });
});
