import { describe, expect, test } from "vitest";
import type { AdmissionAttributes } from "../../../../runtime/admission/plugin.ts";
import { accountOf, checkRequest } from "../../../../runtime/admission/plugins/resource-quota/check-request.ts";
import type { Evaluator } from "../../../../runtime/admission/plugins/resource-quota/evaluator.ts";
import { createObjectCount } from "../../../../runtime/admission/plugins/resource-quota/object-count.ts";
import { persistentVolumeClaims } from "../../../../runtime/admission/plugins/resource-quota/persistent-volume-claims.ts";
import { pods } from "../../../../runtime/admission/plugins/resource-quota/pods.ts";
import { resourceClaims } from "../../../../runtime/admission/plugins/resource-quota/resource-claims.ts";
import { services } from "../../../../runtime/admission/plugins/resource-quota/services.ts";
import { resourceQuota } from "../../../../runtime/admission/plugins/resource-quota.ts";
import type { KubeObject } from "../../../../runtime/meta/object.ts";
import { formatQuantity } from "../../../../runtime/meta/quantity.ts";
import { attributesOf, podOf } from "../../../support/admission.ts";

type Amounts = Readonly<Record<string, string>>;

function charged(
  evaluator: Evaluator,
  object: KubeObject,
  hard: Amounts,
  used: Amounts,
  spec: object = {},
  changes: Partial<AdmissionAttributes> = {},
) {
  const quota = { apiVersion: "v1", kind: "ResourceQuota", metadata: { name: "q" }, spec, status: { hard, used } };
  const [account] = checkRequest([accountOf(quota)], attributesOf("pods", object, changes), evaluator, 0);
  return Object.fromEntries([...(account?.used ?? [])].map(([name, amount]) => [name, formatQuantity(amount)]));
}

const asking = (requests: object, limits: object = {}) => podOf({ containers: [{ name: "c", resources: { requests, limits } }] });

describe("pods", () => {
  test("are charged with what they ask for", () => {
    const used = charged(
      pods,
      asking({ cpu: "500m", "example.com/gpu": "1" }),
      { cpu: "2", pods: "3", "requests.example.com/gpu": "1" },
      {
        cpu: "1",
        pods: "1",
        "requests.example.com/gpu": "0",
      },
    );
    expect(used).toEqual({ cpu: "1500m", pods: "2", "requests.example.com/gpu": "1" });
  });

  test("that are too much are refused, and told all that is", () => {
    const hard = { "requests.cpu": "1", pods: "0" };
    expect(() => charged(pods, asking({ cpu: "2" }), hard, { "requests.cpu": "0", pods: "0" })).toThrow(
      'pods "p" is forbidden: exceeded quota: q, requested: pods=1,requests.cpu=2, used: pods=0,requests.cpu=0, limited: pods=0,requests.cpu=1',
    );
  });

  test("must say what is limited", () => {
    expect(() => charged(pods, asking({}), { "limits.memory": "1Gi" }, { "limits.memory": "0" })).toThrow(
      "failed quota: q: must specify limits.memory for: c",
    );
  });

  test("are not judged by a quota of which nobody has counted the use", () => {
    expect(() => charged(pods, asking({}), { pods: "1" }, {})).toThrow("status unknown for quota: q, resources: pods");
  });

  test.each<[string, object, object, boolean]>([
    ["best effort", { scopes: ["BestEffort"] }, { containers: [{ name: "c" }] }, true],
    ["not", { scopes: ["BestEffort"] }, { containers: [{ name: "c", resources: { requests: { cpu: "1" } } }] }, false],
    ["ending", { scopes: ["Terminating"] }, { activeDeadlineSeconds: 5 }, true],
    [
      "of a priority",
      { scopeSelector: { matchExpressions: [{ scopeName: "PriorityClass", operator: "In", values: ["high"] }] } },
      { priorityClassName: "high" },
      true,
    ],
    ["of no priority", { scopeSelector: { matchExpressions: [{ scopeName: "PriorityClass", operator: "NotIn", values: ["high"] }] } }, {}, true],
    [
      "looking elsewhere",
      { scopes: ["CrossNamespacePodAffinity"] },
      { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ namespaceSelector: {} }] } } },
      true,
    ],
  ])("%s", (_what, spec, pod, counts) => {
    expect(charged(pods, podOf(pod), { pods: "5" }, { pods: "0" }, spec)).toEqual({ pods: counts ? "1" : "0" });
  });

  test("that grow are charged with the growth, and get nothing back", () => {
    const resize = (cpu: string) =>
      charged(
        pods,
        asking({ cpu }),
        { cpu: "10" },
        { cpu: "4" },
        {},
        { operation: "UPDATE", subresource: "resize", oldObject: asking({ cpu: "2" }) },
      );
    expect(resize("3")).toEqual({ cpu: "5" });
    expect(resize("1")).toEqual({ cpu: "4" });
  });

  test("that have ended count as objects alone", () => {
    const over = { ...asking({ cpu: "1" }), status: { phase: "Succeeded" } };
    expect(charged(pods, over, { cpu: "1", "count/pods": "1" }, { cpu: "0", "count/pods": "0" })).toEqual({ cpu: "0", "count/pods": "1" });
  });
});

const service = (spec: object): KubeObject => ({ apiVersion: "v1", kind: "Service", metadata: { name: "s" }, spec });
const claim = (spec: object, metadata: object = {}): KubeObject => ({ apiVersion: "v1", kind: "PersistentVolumeClaim", metadata, spec });
const devices = (requests: object[]): KubeObject => ({ apiVersion: "v1", kind: "ResourceClaim", metadata: {}, spec: { devices: { requests } } });

describe("other objects", () => {
  test.each<[string, Evaluator, KubeObject, Amounts]>([
    ["services take ports of nodes", services, service({ type: "NodePort", ports: [{}, {}] }), { services: "1", "services.nodeports": "2" }],
    [
      "unless they say so",
      services,
      service({ type: "LoadBalancer", ports: [{}], allocateLoadBalancerNodePorts: false }),
      { "services.loadbalancers": "1", "services.nodeports": "0" },
    ],
    [
      "claims take storage, of a class too",
      persistentVolumeClaims,
      claim({ storageClassName: "gold", resources: { requests: { storage: "1Gi" } } }),
      { "requests.storage": "1Gi", "gold.storageclass.storage.k8s.io/persistentvolumeclaims": "1" },
    ],
    ["config maps have two names", createObjectCount({ group: "", resource: "configmaps" }), claim({}), { configmaps: "1", "count/configmaps": "1" }],
    ["others have one", createObjectCount({ group: "apps", resource: "deployments" }), claim({}), { "count/deployments.apps": "1" }],
    [
      "claims take as many devices as they may come to",
      resourceClaims,
      devices([
        { exactly: { deviceClassName: "gpu", allocationMode: "ExactCount", count: 2 } },
        { firstAvailable: [{ deviceClassName: "gpu", allocationMode: "All" }] },
      ]),
      { "gpu.deviceclass.resource.k8s.io/devices": "34" },
    ],
  ])("%s", (_what, evaluator, object, expected) => {
    const usage = evaluator.usage(object, 0);
    for (const [name, amount] of Object.entries(expected)) {
      expect(evaluator.uses(name)).toBe(true);
      const found = usage.get(name);
      expect(found === undefined ? undefined : formatQuantity(found)).toBe(amount);
    }
  });

  test("are not looked at where nothing is stored", () => {
    const handles = (group: string, resource: string) => resourceQuota.handles("CREATE", { group, version: "v1", resource }, "");
    expect([handles("", "events"), handles("authorization.k8s.io", "subjectaccessreviews"), handles("apps", "deployments")]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
