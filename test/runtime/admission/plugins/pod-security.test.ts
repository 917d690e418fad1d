import { describe, expect, test } from "vitest";
import { validateAdmission } from "../../../../runtime/admission/chain.ts";
import { describe as describeViolations, evaluate } from "../../../../runtime/admission/plugins/pod-security/evaluate.ts";
import { policyOf } from "../../../../runtime/admission/plugins/pod-security/policy.ts";
import { standardPodOf } from "../../../../runtime/admission/plugins/pod-security/standard-pod.ts";
import { podSecurity } from "../../../../runtime/admission/plugins/pod-security.ts";
import { asPod } from "../../../../runtime/strategies/core/pods/pod.ts";
import { attributesOf, podOf, serverHolding } from "../../../support/admission.ts";

const latest = Number.POSITIVE_INFINITY;
const safe = { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] }, runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } };

function violations(level: "baseline" | "restricted", spec: object, minor = latest, annotations: object = {}): string {
  return describeViolations(evaluate({ level, minor }, standardPodOf(asPod(podOf(spec, { name: "p", annotations })))));
}

function container(securityContext: object, more: object = {}) {
  return { containers: [{ name: "c", securityContext, ...more }] };
}

describe("the baseline level", () => {
  test.each<[object, string]>([
    [{ hostPID: true, hostNetwork: true }, "host namespaces (hostNetwork=true, hostPID=true)"],
    [
      {
        volumes: [
          { name: "h", hostPath: {} },
          { name: "e", emptyDir: {} },
        ],
      },
      'hostPath volumes (volume "h")',
    ],
    [container({}, { ports: [{ hostPort: 80 }] }), 'hostPort (container "c" uses hostPort 80)'],
    [container({ privileged: true }), 'privileged (container "c" must not set securityContext.privileged=true)'],
    [container({ procMount: "Unmasked" }), 'procMount (container "c" must not set securityContext.procMount to "Unmasked")'],
    [
      container({ capabilities: { add: ["NET_ADMIN", "CHOWN"] } }),
      'non-default capabilities (container "c" must not include "NET_ADMIN" in securityContext.capabilities.add)',
    ],
    [
      { securityContext: { seccompProfile: { type: "Unconfined" } } },
      'seccompProfile (pod must not set securityContext.seccompProfile.type to "Unconfined")',
    ],
    [
      container({ seLinuxOptions: { type: "spc_t", user: "u" } }),
      'seLinuxOptions (container "c" set forbidden securityContext.seLinuxOptions: type "spc_t"; user may not be set)',
    ],
    [{ securityContext: { sysctls: [{ name: "kernel.msgmax" }, { name: "net.ipv4.tcp_rmem" }] } }, "forbidden sysctls (kernel.msgmax)"],
    [
      container({ windowsOptions: { hostProcess: true } }),
      'hostProcess (container "c" must not set securityContext.windowsOptions.hostProcess=true)',
    ],
    [
      container({}, { livenessProbe: { httpGet: { host: "10.0.0.1" } } }),
      'probe or lifecycle host (container "c" uses probe or lifecycle host "10.0.0.1")',
    ],
    [
      container({ appArmorProfile: { type: "Unconfined" } }),
      'forbidden AppArmor profile (container "c" must not set AppArmor profile type to "Unconfined")',
    ],
    [container({}), ""],
  ])("%#", (spec, expected) => {
    expect(violations("baseline", spec)).toBe(expected);
  });

  test("is that of the version asked for", () => {
    const sysctl = { securityContext: { sysctls: [{ name: "net.ipv4.tcp_rmem" }] } };
    expect([violations("baseline", sysctl, 31), violations("baseline", sysctl, 32)]).toEqual(["forbidden sysctls (net.ipv4.tcp_rmem)", ""]);
    const probe = container({}, { startupProbe: { tcpSocket: { host: "h" } } });
    expect([violations("baseline", probe, 33) === "", violations("baseline", probe, 34) === ""]).toEqual([true, false]);
  });
});

describe("the restricted level", () => {
  test("asks for four things at least, after what the baseline asks", () => {
    expect(violations("restricted", { hostIPC: true, ...container({}) })).toBe(
      [
        "host namespaces (hostIPC=true)",
        'allowPrivilegeEscalation != false (container "c" must set securityContext.allowPrivilegeEscalation=false)',
        'unrestricted capabilities (container "c" must set securityContext.capabilities.drop=["ALL"])',
        'runAsNonRoot != true (pod or container "c" must set securityContext.runAsNonRoot=true)',
        'seccompProfile (pod or container "c" must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost")',
      ].join(", "),
    );
    expect(violations("restricted", container(safe))).toBe("");
  });

  test.each<[object, string]>([
    [
      {
        ...container(safe),
        volumes: [
          { name: "n", nfs: {} },
          { name: "h", hostPath: {} },
        ],
      },
      'restricted volume types (volumes "n", "h" use restricted volume types "hostPath", "nfs")',
    ],
    [{ ...container(safe), securityContext: { runAsUser: 0 } }, "runAsUser=0 (pod must not set runAsUser=0)"],
    [
      container({ ...safe, capabilities: { drop: ["ALL"], add: ["CHOWN"] } }),
      'unrestricted capabilities (container "c" must not include "CHOWN" in securityContext.capabilities.add)',
    ],
    [
      { ...container({ ...safe, runAsNonRoot: false }), securityContext: { runAsNonRoot: true } },
      'runAsNonRoot != true (container "c" must not set securityContext.runAsNonRoot=false)',
    ],
    [
      {
        ...container({ allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } }),
        os: { name: "windows" },
        securityContext: { runAsNonRoot: true },
      },
      "",
    ],
    [{ ...container({ ...safe, runAsNonRoot: undefined }), hostUsers: false }, ""],
  ])("%#", (spec, expected) => {
    expect(violations("restricted", spec)).toBe(expected);
  });
});

describe("the labels of a namespace", () => {
  test.each<[Record<string, string>, string, string]>([
    [{}, "privileged", "privileged"],
    [{ "pod-security.kubernetes.io/enforce": "baseline" }, "baseline", "baseline"],
    [{ "pod-security.kubernetes.io/enforce": "baseline", "pod-security.kubernetes.io/warn": "restricted" }, "baseline", "restricted"],
    [{ "pod-security.kubernetes.io/enforce": "strict" }, "restricted", "privileged"],
  ])("%j", (labels, enforce, warn) => {
    const { policy } = policyOf(labels);
    expect([policy.enforce.level, policy.warn.level]).toEqual([enforce, warn]);
  });
});

describe("PodSecurity", () => {
  const namespace = (labels: Record<string, string>) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name: "ns", labels } });
  const enforcing = (level: string) => namespace({ "pod-security.kubernetes.io/enforce": level });
  const hostPod = podOf({ hostPID: true, containers: [{ name: "c", image: "i" }] });

  test("refuses pods, and only warns of templates", async () => {
    const server = await serverHolding(podSecurity, { "/registry/namespaces/ns": enforcing("baseline") });
    await expect(validateAdmission(attributesOf("pods", hostPod), server)).rejects.toThrow(
      'pods "p" is forbidden: violates PodSecurity "baseline:latest": host namespaces (hostPID=true)',
    );
    const warnings: string[] = [];
    const deployment = { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "d" }, spec: { template: hostPod } };
    const resource = { group: "apps", version: "v1", resource: "deployments" };
    await validateAdmission(attributesOf("deployments", deployment, { resource, warn: (text) => warnings.push(text) }), server);
    expect(warnings).toEqual(['would violate PodSecurity "baseline:latest": host namespaces (hostPID=true)']);
  });

  test("lets pods that are there stay, and their images alone be judged anew", async () => {
    const server = await serverHolding(podSecurity, { "/registry/namespaces/ns": enforcing("baseline") });
    const update = (image: string) => {
      const object = podOf({ hostPID: true, containers: [{ name: "c", image }] });
      return validateAdmission(attributesOf("pods", object, { operation: "UPDATE", oldObject: hostPod }), server);
    };
    await expect(update("i")).resolves.toBeUndefined();
    await expect(update("j")).rejects.toThrow("violates PodSecurity");
  });

  test("tells which pods a stricter namespace would not have let in", async () => {
    const server = await serverHolding(podSecurity, {
      "/registry/pods/ns/p": hostPod,
      "/registry/pods/ns/q": { ...hostPod, metadata: { name: "q" } },
    });
    const warnings: string[] = [];
    const changes = { operation: "UPDATE" as const, oldObject: namespace({}), namespace: "", warn: (text: string) => warnings.push(text) };
    await validateAdmission(attributesOf("namespaces", enforcing("baseline"), changes), server);
    expect(warnings).toEqual([
      'existing pods in namespace "ns" violate the new PodSecurity enforce level "baseline:latest"',
      "p (and 1 other pod): host namespaces",
    ]);
  });

  test("refuses labels that say nothing", async () => {
    const server = await serverHolding(podSecurity, {});
    await expect(validateAdmission(attributesOf("namespaces", enforcing("strict")), server)).rejects.toMatchObject({
      status: { code: 422, details: { causes: [{ field: "metadata.labels[pod-security.kubernetes.io/enforce]" }] } },
    });
  });
});
