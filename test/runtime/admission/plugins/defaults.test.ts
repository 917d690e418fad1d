import { describe, expect, test } from "vitest";
import { admit, validateAdmission } from "../../../../runtime/admission/chain.ts";
import { defaultIngressClassPlugin } from "../../../../runtime/admission/plugins/default-ingress-class.ts";
import { defaultStorageClassPlugin } from "../../../../runtime/admission/plugins/default-storage-class.ts";
import { defaultTolerationSeconds } from "../../../../runtime/admission/plugins/default-toleration-seconds.ts";
import { persistentVolumeClaimResize } from "../../../../runtime/admission/plugins/persistent-volume-claim-resize.ts";
import { podTopologyLabels } from "../../../../runtime/admission/plugins/pod-topology-labels.ts";
import { attributesOf, podOf, serverHolding } from "../../../support/admission.ts";

const at = (second: number) => `2026-01-01T00:00:0${second}Z`;

function storageClass(name: string, second: number, isDefault: string) {
  const annotations = { "storageclass.kubernetes.io/is-default-class": isDefault };
  return { apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name, creationTimestamp: at(second), annotations } };
}

const storageClasses = {
  "/registry/storageclasses/a": storageClass("a", 1, "true"),
  "/registry/storageclasses/b": storageClass("b", 2, "true"),
  "/registry/storageclasses/c": storageClass("c", 3, "false"),
};

function claim(spec: object, annotations: Record<string, string> = {}) {
  return { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "data", annotations }, spec };
}

describe("DefaultStorageClass", () => {
  test.each([
    ["the newest default", claim({}), "b"],
    ["what the claim names", claim({ storageClassName: "c" }), "c"],
    ["no class where the claim wants none", claim({ storageClassName: "" }), ""],
    ["nothing where an annotation names one", claim({}, { "volume.beta.kubernetes.io/storage-class": "old" }), undefined],
  ])("gives %s", async (_what, object, expected) => {
    await admit(attributesOf("persistentvolumeclaims", object), await serverHolding(defaultStorageClassPlugin, storageClasses));
    expect((object.spec as { storageClassName?: string }).storageClassName).toBe(expected);
  });
});

describe("DefaultIngressClass", () => {
  test("gives the class that is marked", async () => {
    const annotations = { "ingressclass.kubernetes.io/is-default-class": "true" };
    const held = {
      "/registry/ingressclasses/web": { apiVersion: "networking.k8s.io/v1", kind: "IngressClass", metadata: { name: "web", annotations } },
    };
    const server = await serverHolding(defaultIngressClassPlugin, held);
    const resource = { group: "networking.k8s.io", version: "v1", resource: "ingresses" };
    const ingress = (metadata: object) => ({ apiVersion: "networking.k8s.io/v1", kind: "Ingress", metadata, spec: {} });
    const plain = ingress({ name: "i" });
    const annotated = ingress({ name: "i", annotations: { "kubernetes.io/ingress.class": "old" } });
    for (const object of [plain, annotated]) await admit(attributesOf("ingresses", object, { resource }), server);
    expect([plain.spec, annotated.spec]).toEqual([{ ingressClassName: "web" }, {}]);
  });
});

describe("PersistentVolumeClaimResize", () => {
  const sized = (storage: string, phase: string, storageClassName = "grows") => ({
    ...claim({ storageClassName, resources: { requests: { storage } } }),
    status: { phase },
  });
  const held = {
    "/registry/storageclasses/grows": { ...storageClass("grows", 1, "false"), allowVolumeExpansion: true },
    "/registry/storageclasses/fixed": storageClass("fixed", 1, "false"),
  };

  async function grown(oldObject: ReturnType<typeof sized>, to: string): Promise<void> {
    const object = { ...oldObject, spec: { ...oldObject.spec, resources: { requests: { storage: to } } } };
    const attributes = attributesOf("persistentvolumeclaims", object, { operation: "UPDATE", oldObject });
    await validateAdmission(attributes, await serverHolding(persistentVolumeClaimResize, held));
  }

  test("lets a bound claim of a class that allows it grow, and any claim stay as large as it is", async () => {
    await grown(sized("1Gi", "Bound"), "2Gi");
    await grown(sized("1Gi", "Pending", "fixed"), "1024Mi");
  });

  test.each([
    [sized("1Gi", "Pending"), "Only bound persistent volume claims can be expanded"],
    [
      sized("1Gi", "Bound", "fixed"),
      "only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize",
    ],
    [
      sized("1Gi", "Bound", "gone"),
      "only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize",
    ],
  ])("refuses others: %#", async (old, why) => {
    await expect(grown(old, "2Gi")).rejects.toThrow(`persistentvolumeclaims "data" is forbidden: ${why}`);
  });
});

describe("DefaultTolerationSeconds", () => {
  const added = (condition: string) => ({ key: `node.kubernetes.io/${condition}`, operator: "Exists", effect: "NoExecute", tolerationSeconds: 300 });

  test.each([
    ["both", undefined, [added("not-ready"), added("unreachable")]],
    ["the one that is missing", [{ key: "node.kubernetes.io/unreachable" }], [{ key: "node.kubernetes.io/unreachable" }, added("not-ready")]],
    ["none to a pod that tolerates all", [{ operator: "Exists" }], [{ operator: "Exists" }]],
  ])("adds %s", async (_what, tolerations, expected) => {
    const pod = podOf(tolerations === undefined ? {} : { tolerations });
    await admit(attributesOf("pods", pod), await serverHolding(defaultTolerationSeconds, {}));
    expect(pod.spec).toEqual({ tolerations: expected });
  });
});

describe("PodTopologyLabels", () => {
  const labels = { "topology.kubernetes.io/zone": "z", "topology.kubernetes.io/region": "r", other: "o" };
  const held = { "/registry/minions/n": { apiVersion: "v1", kind: "Node", metadata: { name: "n", labels } } };
  const copied = { "topology.kubernetes.io/zone": "z", "topology.kubernetes.io/region": "r" };

  test("labels a pod and a binding with the node's place", async () => {
    const server = await serverHolding(podTopologyLabels, held);
    const pod = podOf({ nodeName: "n" }, { name: "p", labels: { app: "a" } });
    const unbound = podOf({});
    const binding = { apiVersion: "v1", kind: "Binding", metadata: { name: "p" }, target: { kind: "Node", name: "n" } };
    await admit(attributesOf("pods", pod), server);
    await admit(attributesOf("pods", unbound), server);
    await admit(attributesOf("pods", binding, { subresource: "binding" }), server);
    expect(pod.metadata.labels).toEqual({ app: "a", ...copied });
    expect(unbound.metadata.labels).toBeUndefined();
    expect(binding.metadata).toEqual({ name: "p", labels: copied });
  });
});
