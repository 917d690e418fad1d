import { describe, expect, test } from "vitest";
import type { AuthorizationAttributes } from "../../../../runtime/authorization/authorizer.ts";
import { createNodeAuthorizer } from "../../../../runtime/authorization/node/node-authorizer.ts";
import type { NodeView } from "../../../../runtime/authorization/node/node-view.ts";
import { podRefersTo, volumeUsesSecret } from "../../../../runtime/authorization/node/relations.ts";
import { asPod } from "../../../../runtime/strategies/core/pods/pod.ts";
import { podOf } from "../../../support/admission.ts";

/** On n1 the pod ns/p, which refers to all that is called "mine". */
const view: NodeView = {
  runsPod: (node, namespace, name) => node === "n1" && namespace === "ns" && name === "p",
  uses: async (node, _kind, namespace, name) => node === "n1" && namespace === "ns" && name === "mine",
  mounts: async (node, volume) => node === "n1" && volume === "mine",
  isOf: (node, key) => node === "n1" && key.endsWith("/mine"),
};
const authorizer = createNodeAuthorizer(view);

/** "get secrets ns/mine", "create pods/eviction ns/p", "list apps:deployments ns/". */
async function ask(question: string, more: Partial<AuthorizationAttributes> = {}): Promise<string> {
  const [verb = "", what = "", where = ""] = question.split(" ");
  const [group, path = ""] = what.includes(":") ? (what.split(":") as [string, string]) : ["", what];
  const [resource = "", subresource = ""] = path.split("/");
  const [namespace = "", name = ""] = where.includes("/") ? where.split("/") : ["", where];
  const user = { username: "system:node:n1", groups: ["system:nodes"] };
  const attributes = { user, verb, isResourceRequest: true, path: "", group, version: "v1", resource, subresource, namespace, name, ...more };
  const { decision, reason } = await authorizer.authorize(attributes);
  return decision === "Allow" ? "yes" : reason;
}

const unrelated = "no relationship found between node 'n1' and this object";

describe("a node", () => {
  test.each([
    ["get secrets ns/mine", "yes"],
    ["watch configmaps ns/mine", "yes"],
    ["get secrets ns/other", unrelated],
    ["list secrets ns/", "No Object name found"],
    ["delete secrets ns/mine", "can only read resources of this type"],
    ["get persistentvolumes mine", "yes"],
    ["list persistentvolumes mine", "can only get individual resources of this type"],
    ["patch persistentvolumeclaims/status ns/mine", "yes"],
    ["create serviceaccounts/token ns/mine", "yes"],
    ["create serviceaccounts/token ns/other", unrelated],
    ["update coordination.k8s.io:leases kube-node-lease/n1", "yes"],
    ["update coordination.k8s.io:leases kube-node-lease/n2", "can only access node lease with the same name as the requesting node"],
    ["update coordination.k8s.io:leases ns/n1", 'can only access leases in the "kube-node-lease" system namespace'],
    ["get storage.k8s.io:csinodes n2", "can only access CSINode with the same name as the requesting node"],
    ["get nodes n1", "yes"],
    ["get nodes n2", "node 'n1' cannot read 'n2', only its own Node object"],
    ["patch nodes/status n2", "yes"],
    ["delete nodes n1", ""],
    ["get pods ns/p", "yes"],
    ["get pods ns/q", unrelated],
    ["list pods ns/", "can only list/watch pods with spec.nodeName field selector"],
    ["create pods/eviction ns/p", "yes"],
    ["create events ns/", "yes"],
    ["list apps:deployments ns/", ""],
    ["delete resource.k8s.io:resourceslices mine", "yes"],
    ["delete resource.k8s.io:resourceslices other", unrelated],
  ])("%s: %s", async (question, answer) => {
    expect(await ask(question)).toBe(answer);
  });

  test("lists the pods that run there", async () => {
    expect(await ask("list pods ns/", { fieldSelector: "spec.nodeName=n1" })).toBe("yes");
    expect(await ask("list pods ns/", { fieldSelector: "spec.nodeName=n2" })).not.toBe("yes");
  });

  test("is who is of its group", async () => {
    const user = { username: "system:node:n1", groups: [] };
    expect(await ask("get nodes n1", { user })).toBe("");
  });
});

describe("relations", () => {
  const pod = asPod(
    podOf({
      serviceAccountName: "account",
      containers: [{ name: "c", env: [{ name: "A", valueFrom: { secretKeyRef: { name: "key" } } }], envFrom: [{ configMapRef: { name: "map" } }] }],
      imagePullSecrets: [{ name: "pull" }],
      volumes: [
        { name: "v", secret: { secretName: "volume" } },
        { name: "scratch", ephemeral: {} },
        { name: "all", projected: { sources: [{ configMap: { name: "projected" } }] } },
      ],
    }),
  );

  test.each([
    ["secret", ["key", "pull", "volume"]],
    ["configMap", ["map", "projected"]],
    ["claim", ["p-scratch"]],
    ["serviceAccount", ["account"]],
  ] as const)("of a pod to its %ss", (kind, names) => {
    const all = ["key", "pull", "volume", "map", "projected", "p-scratch", "account", "c", "v"];
    expect(all.filter((name) => podRefersTo(pod, kind, name))).toEqual(names);
  });

  test("mirror pods have none", () => {
    const mirror = asPod(podOf(pod.spec, { name: "p", annotations: { "kubernetes.io/config.mirror": "x" } }));
    expect(podRefersTo(mirror, "secret", "pull")).toBe(false);
  });

  test("volumes name secrets, in the namespace of their claim unless they say another", () => {
    const spec = {
      claimRef: { namespace: "ns" },
      csi: { nodePublishSecretRef: { name: "s", namespace: "other" }, nodeStageSecretRef: { name: "t" } },
    };
    const volume = { apiVersion: "v1", kind: "PersistentVolume", metadata: {}, spec };
    expect([volumeUsesSecret(volume, "other", "s"), volumeUsesSecret(volume, "ns", "s"), volumeUsesSecret(volume, "ns", "t")]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
