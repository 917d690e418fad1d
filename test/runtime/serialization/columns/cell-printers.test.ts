import { describe, expect, it } from "vitest";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { humanDuration } from "../../../../runtime/serialization/columns/age.ts";
import { cellPrinterOf, cellPrinters } from "../../../../runtime/serialization/columns/cell-printers.ts";

const now = Date.parse("2026-01-02T00:00:00Z");
const created = "2026-01-01T12:00:00Z";

async function cells(resource: string, members: object, metadata: KubeObject["metadata"] = {}): Promise<unknown[]> {
  const [group = "", name = ""] = resource.split("/");
  const print = await cellPrinterOf(group, name);
  return print({ apiVersion: "v1", kind: "Any", metadata: { name: "x", creationTimestamp: created, ...metadata }, ...members }, now);
}

const template = {
  spec: {
    containers: [
      { name: "c", image: "img:1" },
      { name: "d", image: "img:2" },
    ],
  },
};
const selector = {
  matchLabels: { a: "b" },
  matchExpressions: [
    { key: "z", operator: "NotIn", values: ["2", "1"] },
    { key: "e", operator: "Exists" },
  ],
};

describe("cells of built-in kinds", () => {
  it.each<[string, object, unknown[]]>([
    [
      "apps/deployments",
      { spec: { replicas: 3, selector, template }, status: { readyReplicas: 1, updatedReplicas: 2, availableReplicas: 1 } },
      ["x", "1/3", 2, 1, "12h", "c,d", "img:1,img:2", "a=b,e,z notin (1,2)"],
    ],
    ["apps/replicasets", { spec: { replicas: 3, template }, status: { replicas: 2 } }, ["x", 3, 2, 0, "12h", "c,d", "img:1,img:2", "<none>"]],
    ["apps/statefulsets", { spec: { replicas: 1, template } }, ["x", "0/1", "12h", "c,d", "img:1,img:2"]],
    [
      "apps/daemonsets",
      { spec: { template: { spec: { nodeSelector: { disk: "ssd" } } } }, status: { desiredNumberScheduled: 3, numberReady: 1 } },
      ["x", 3, 0, 1, 0, 0, "disk=ssd", "12h", "", "", "<none>"],
    ],
    ["/replicationcontrollers", { spec: { replicas: 2, selector: { a: "b" } }, status: { replicas: 1 } }, ["x", 2, 1, 0, "12h", "", "", "a=b"]],
    ["batch/jobs", { spec: { completions: 3 } }, ["x", "Running", "0/3", "", "12h", "", "", "<none>"]],
    ["batch/jobs", { spec: { parallelism: 3 }, status: { startTime: created } }, ["x", "Running", "0/1 of 3", "12h", "12h", "", "", "<none>"]],
    [
      "batch/jobs",
      {
        spec: { completions: 1 },
        status: {
          succeeded: 1,
          startTime: "2026-01-01T12:00:00Z",
          completionTime: "2026-01-01T12:02:05Z",
          conditions: [{ type: "Complete", status: "True" }],
        },
      },
      ["x", "Complete", "1/1", "2m5s", "12h", "", "", "<none>"],
    ],
    [
      "batch/cronjobs",
      { spec: { schedule: "* * * * *", suspend: false }, status: { active: [{}] } },
      ["x", "* * * * *", "<none>", "False", 1, "<none>", "12h", "", "", "<none>"],
    ],
    ["policy/poddisruptionbudgets", { spec: { minAvailable: "50%" }, status: { disruptionsAllowed: 1 } }, ["x", "50%", "N/A", 1, "12h"]],
    [
      "/services",
      {
        spec: {
          type: "ClusterIP",
          clusterIPs: ["None"],
          ports: [
            { port: 80, protocol: "TCP" },
            { port: 53, protocol: "UDP", nodePort: 30053 },
          ],
          selector: { c: "d", a: "b" },
        },
      },
      ["x", "ClusterIP", "None", "<none>", "80/TCP,53:30053/UDP", "12h", "a=b,c=d"],
    ],
    [
      "/services",
      { spec: { type: "ExternalName", externalName: "db.example.com" } },
      ["x", "ExternalName", "<none>", "db.example.com", "<none>", "12h", "<none>"],
    ],
    ["/services", { spec: { type: "LoadBalancer" } }, ["x", "LoadBalancer", "<none>", "<pending>", "<none>", "12h", "<none>"]],
    [
      "networking.k8s.io/ingresses",
      {
        spec: { ingressClassName: "nginx", rules: [{ host: "a" }, { host: "b" }, { host: "c" }, { host: "d" }], tls: [{}] },
        status: { loadBalancer: { ingress: [{ hostname: "lb" }, { ip: "192.0.2.7" }] } },
      },
      ["x", "nginx", "a,b,c + 1 more...", "192.0.2.7,lb", "80, 443", "12h"],
    ],
    ["networking.k8s.io/ingresses", { spec: {} }, ["x", "<none>", "*", "", "80", "12h"]],
    [
      "networking.k8s.io/ingressclasses",
      { spec: { controller: "e/c", parameters: { apiGroup: "k.example.com", kind: "P", name: "p" } } },
      ["x", "e/c", "P.k.example.com/p", "12h"],
    ],
    ["networking.k8s.io/networkpolicies", { spec: { podSelector: {} } }, ["x", "<none>", "12h"]],
    [
      "networking.k8s.io/ipaddresses",
      { spec: { parentRef: { resource: "services", namespace: "default", name: "kubernetes" } } },
      ["x", "services/default/kubernetes", "12h"],
    ],
    [
      "/endpoints",
      { subsets: [{ addresses: [{ ip: "192.0.2.1" }, { ip: "::1" }], ports: [{ port: 80 }, { port: 81 }] }] },
      ["x", "192.0.2.1:80,[::1]:80,192.0.2.1:81 + 1 more...", "12h"],
    ],
    ["discovery.k8s.io/endpointslices", { addressType: "FQDN" }, ["x", "FQDN", "<unset>", "<unset>", "12h"]],
    [
      "storage.k8s.io/csidrivers",
      { spec: { attachRequired: false, tokenRequests: [{ audience: "a" }], volumeLifecycleModes: ["Persistent"] } },
      ["x", false, false, false, "a", false, "Persistent", "12h"],
    ],
    ["/secrets", { type: "Opaque", data: { a: "", b: "" } }, ["x", "Opaque", 2, "12h"]],
    ["/configmaps", { data: { a: "" }, binaryData: { b: "" } }, ["x", 2, "12h"]],
    ["/namespaces", { status: { phase: "Active" } }, ["x", "Active", "12h"]],
    ["/nodes", {}, ["x", "Unknown", "<none>", "12h", "", "<none>", "<none>", "<unknown>", "<unknown>", "<unknown>"]],
    [
      "/persistentvolumes",
      {
        spec: {
          capacity: { storage: "5Gi" },
          accessModes: ["ReadWriteMany"],
          persistentVolumeReclaimPolicy: "Retain",
          claimRef: { namespace: "n", name: "c" },
          storageClassName: "fast",
          volumeMode: "Filesystem",
        },
        status: { phase: "Released", reason: "why" },
      },
      ["x", "5Gi", "RWX", "Retain", "Released", "n/c", "fast", "<unset>", "why", "12h", "Filesystem"],
    ],
    [
      "/persistentvolumeclaims",
      {
        spec: { volumeName: "pv", storageClassName: "fast" },
        status: { phase: "Bound", accessModes: ["ReadOnlyMany", "ReadWriteOnce"], capacity: { storage: "2Gi" } },
      },
      ["x", "Bound", "pv", "2Gi", "RWO,ROX", "fast", "<unset>", "12h", "<unset>"],
    ],
    [
      "/events",
      {
        type: "Normal",
        reason: "Started",
        message: "  Started c \n",
        involvedObject: { kind: "Pod", name: "p", fieldPath: "spec" },
        source: { component: "kubelet", host: "n1" },
        firstTimestamp: created,
        lastTimestamp: "2026-01-01T23:59:00Z",
        count: 3,
      },
      ["60s", "Normal", "Started", "pod/p", "spec", "kubelet, n1", "Started c", "12h", 3, "x"],
    ],
    [
      "events.k8s.io/events",
      { eventTime: "2026-01-01T12:00:00.000000Z", reportingComponent: "e/c", reportingInstance: "c-1", involvedObject: { kind: "Pod", name: "p" } },
      ["12h", "", "", "pod/p", "", "e/c, c-1", "", "12h", 1, "x"],
    ],
    [
      "certificates.k8s.io/certificatesigningrequests",
      { spec: { signerName: "s", username: "u", expirationSeconds: 7200 }, status: { conditions: [{ type: "Approved" }], certificate: "x" } },
      ["x", "12h", "s", "u", "120m", "Approved,Issued"],
    ],
    [
      "/resourcequotas",
      { status: { hard: { pods: "5", configmaps: "9", "limits.cpu": "2" }, used: { pods: "1", "limits.cpu": "500m" } } },
      ["x", "configmaps: 0/9, pods: 1/5", "limits.cpu: 500m/2", "12h"],
    ],
    [
      "rbac.authorization.k8s.io/rolebindings",
      {
        roleRef: { kind: "ClusterRole", name: "view" },
        subjects: [
          { kind: "User", name: "u1" },
          { kind: "User", name: "u2" },
          { kind: "ServiceAccount", namespace: "n", name: "sa" },
        ],
      },
      ["x", "ClusterRole/view", "12h", "u1, u2", "", "n/sa"],
    ],
    ["rbac.authorization.k8s.io/roles", {}, ["x", created]],
    [
      "admissionregistration.k8s.io/validatingadmissionpolicies",
      { spec: { validations: [{}, {}], paramKind: { apiVersion: "e/v1", kind: "P" } } },
      ["x", 2, "e/v1/P", "12h"],
    ],
    [
      "admissionregistration.k8s.io/validatingadmissionpolicybindings",
      { spec: { policyName: "p", paramRef: { name: "q" } } },
      ["x", "p", "*/q", "12h"],
    ],
    ["admissionregistration.k8s.io/mutatingwebhookconfigurations", { webhooks: [{}] }, ["x", 1, "12h"]],
    [
      "apiregistration.k8s.io/apiservices",
      { spec: {}, status: { conditions: [{ type: "Available", status: "False", reason: "Why" }] } },
      ["x", "Local", "False (Why)", "12h"],
    ],
    [
      "flowcontrol.apiserver.k8s.io/flowschemas",
      { spec: { priorityLevelConfiguration: { name: "l" }, matchingPrecedence: 1 }, status: { conditions: [{ type: "Dangling", status: "False" }] } },
      ["x", "l", 1, "<none>", "12h", "False"],
    ],
    [
      "flowcontrol.apiserver.k8s.io/prioritylevelconfigurations",
      { spec: { type: "Limited", limited: { nominalConcurrencyShares: 30, limitResponse: {} } } },
      ["x", "Limited", 30, "<none>", "<none>", "<none>", "12h"],
    ],
    ["resource.k8s.io/resourceclaims", { status: { allocation: {}, reservedFor: [{}] } }, ["x", "allocated,reserved", "12h"]],
    ["scheduling.k8s.io/priorityclasses", { value: 5, preemptionPolicy: "Never" }, ["x", 5, false, "12h", "Never"]],
    [
      "autoscaling/horizontalpodautoscalers",
      {
        spec: {
          scaleTargetRef: { kind: "Deployment", name: "d" },
          minReplicas: 1,
          maxReplicas: 5,
          metrics: [
            { type: "Resource", resource: { name: "cpu", target: { averageUtilization: 70 } } },
            { type: "Pods", pods: { target: { averageValue: "100" } } },
            { type: "Object", object: { target: { value: "1" } } },
          ],
        },
        status: {
          currentReplicas: 2,
          currentMetrics: [{ resource: { current: { averageUtilization: 33 } } }, { pods: { current: { averageValue: "40" } } }],
        },
      },
      ["x", "Deployment/d", "cpu: 33%/70%, 40/100 + 1 more...", "1", 5, 2, "12h"],
    ],
  ])("%s of %j", async (resource, members, expected) => {
    expect(await cells(resource, members)).toEqual(expected);
  });

  it("show deletions, defaults and roles", async () => {
    const deleted = { deletionTimestamp: created };
    expect((await cells("/persistentvolumeclaims", { status: { phase: "Bound" } }, deleted))[1]).toBe("Terminating");
    expect((await cells("resource.k8s.io/resourceclaims", {}, deleted))[1]).toBe("deleted");
    expect((await cells("storage.k8s.io/storageclasses", {}, { annotations: { "storageclass.kubernetes.io/is-default-class": "true" } }))[0]).toBe(
      "x (default)",
    );
    const node = {
      spec: { unschedulable: true },
      status: { conditions: [{ type: "Ready", status: "True" }], nodeInfo: { kernelVersion: "6", architecture: "arm64" } },
    };
    const shown = await cells("/nodes", node, { labels: { "node-role.kubernetes.io/worker": "", "kubernetes.io/role": "agent" } });
    expect([shown[1], shown[2], shown[8]]).toEqual(["Ready,SchedulingDisabled", "agent,worker", "6 (arm64)"]);
    const owned = { ownerReferences: [{ apiVersion: "apps/v1", kind: "StatefulSet", name: "s", uid: "u", controller: true }] };
    expect((await cells("apps/controllerrevisions", { revision: 2 }, owned))[1]).toBe("statefulset.apps/s");
  });

  it("bear objects without any value, as bookmarks show them", async () => {
    for (const resource of Object.keys(cellPrinters)) await expect(cells(resource, { spec: {}, status: {} })).resolves.toBeInstanceOf(Array);
  });
});

describe("a pod's cells", () => {
  const waiting = (reason: string) => ({ waiting: { reason } });
  const ended = (exitCode: number, reason?: string) => ({ terminated: { exitCode, reason, finishedAt: "2026-01-01T23:55:00Z" } });
  const spec = { containers: [{}, {}], initContainers: [{ name: "i" }, { name: "j" }] };
  const running = { running: {} };
  const ready = [{ type: "Ready", status: "True" }];

  it.each<[string, object, string, string, string]>([
    ["pending", { phase: "Pending" }, "0/2", "Pending", "0"],
    [
      "gated",
      { phase: "Pending", conditions: [{ type: "PodScheduled", status: "False", reason: "SchedulingGated" }] },
      "0/2",
      "SchedulingGated",
      "0",
    ],
    ["evicted", { phase: "Failed", reason: "Evicted" }, "0/2", "Evicted", "0"],
    ["creating", { phase: "Pending", containerStatuses: [{ name: "c", state: waiting("ContainerCreating") }] }, "0/2", "ContainerCreating", "0"],
    [
      "running",
      { phase: "Running", conditions: ready, containerStatuses: [{ name: "c", ready: true, state: running, restartCount: 2, lastState: ended(1) }] },
      "1/2",
      "Running",
      "2 (5m ago)",
    ],
    ["completed", { phase: "Succeeded", containerStatuses: [{ name: "c", state: ended(0, "Completed") }] }, "0/2", "Completed", "0"],
    ["failed", { phase: "Failed", containerStatuses: [{ name: "c", state: ended(3) }] }, "0/2", "ExitCode:3", "0"],
    ["killed", { phase: "Failed", containerStatuses: [{ name: "c", state: { terminated: { exitCode: 137, signal: 9 } } }] }, "0/2", "Signal:9", "0"],
    [
      "half done and ready",
      {
        conditions: ready,
        containerStatuses: [
          { name: "c", state: ended(0, "Completed") },
          { name: "d", ready: true, state: running },
        ],
      },
      "1/2",
      "Running",
      "0",
    ],
    [
      "half done and not ready",
      {
        containerStatuses: [
          { name: "c", state: ended(0, "Completed") },
          { name: "d", ready: true, state: running },
        ],
      },
      "1/2",
      "NotReady",
      "0",
    ],
    [
      "initialising",
      {
        phase: "Pending",
        initContainerStatuses: [
          { name: "i", state: ended(0) },
          { name: "j", state: waiting("PodInitializing") },
        ],
      },
      "0/2",
      "Init:1/2",
      "0",
    ],
    [
      "failing to initialise",
      { phase: "Pending", initContainerStatuses: [{ name: "i", restartCount: 2, state: waiting("CrashLoopBackOff") }] },
      "0/2",
      "Init:CrashLoopBackOff",
      "2",
    ],
    ["failed to initialise", { phase: "Failed", initContainerStatuses: [{ name: "i", state: ended(1, "Error") }] }, "0/2", "Init:Error", "0"],
  ])("%s", async (_, status, containers, reason, restarts) => {
    expect((await cells("/pods", { spec, status })).slice(0, 4)).toEqual(["x", containers, reason, restarts]);
  });

  it("count sidecars", async () => {
    const sidecar = { containers: [{}], initContainers: [{ name: "s", restartPolicy: "Always" }] };
    const status = {
      phase: "Running",
      initContainerStatuses: [{ name: "s", started: true, ready: true, state: running }],
      containerStatuses: [{ name: "c", ready: true, state: running }],
    };
    expect((await cells("/pods", { spec: sidecar, status }))[1]).toBe("2/2");
  });

  it("tell of deletions", async () => {
    const deleting = { deletionTimestamp: created };
    const reason = async (status: object): Promise<unknown> => (await cells("/pods", { spec, status }, deleting))[2];
    expect(await reason({ phase: "Running" })).toBe("Terminating");
    expect(await reason({ phase: "Running", reason: "NodeLost" })).toBe("Unknown");
    expect(await reason({ phase: "Succeeded" })).toBe("Succeeded");
  });

  it("show addresses and gates", async () => {
    const status = { podIPs: [{ ip: "192.0.2.1" }], nominatedNodeName: "m", conditions: [{ type: "g", status: "True" }] };
    const shown = await cells("/pods", { spec: { nodeName: "n", readinessGates: [{ conditionType: "g" }, { conditionType: "h" }] }, status });
    expect(shown.slice(5)).toEqual(["192.0.2.1", "n", "m", "1/2"]);
  });
});

describe("durations", () => {
  it.each([
    [-5_000, "<invalid>"],
    [-500, "0s"],
    [119_000, "119s"],
    [120_000, "2m"],
    [125_000, "2m5s"],
    [600_000, "10m"],
    [179 * 60_000, "179m"],
    [3 * 3_600_000, "3h"],
    [3 * 3_600_000 + 60_000, "3h1m"],
    [47 * 3_600_000, "47h"],
    [49 * 3_600_000, "2d1h"],
    [8 * 86_400_000, "8d"],
    [730 * 86_400_000, "2y"],
    [731 * 86_400_000, "2y1d"],
    [9 * 365 * 86_400_000, "9y"],
  ])("%d ms are %s", (milliseconds, text) => {
    expect(humanDuration(milliseconds)).toBe(text);
  });
});
