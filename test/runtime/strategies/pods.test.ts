import { describe, expect, test } from "vitest";
import { completeAppArmor } from "../../../runtime/strategies/core/pods/app-armor.ts";
import { asPod, type Pod, type PodSpec, type PodStatus } from "../../../runtime/strategies/core/pods/pod.ts";
import { validateEphemeralContainers } from "../../../runtime/strategies/core/pods/validate-ephemeral-containers.ts";
import { validateResize } from "../../../runtime/strategies/core/pods/validate-resize.ts";
import { validateStatus } from "../../../runtime/strategies/core/pods/validate-status.ts";
import { validateUpdate } from "../../../runtime/strategies/core/pods/validate-update.ts";

function podOf(spec: PodSpec, status: PodStatus = {}, annotations: Record<string, string> = {}): Pod {
  return asPod({ apiVersion: "v1", kind: "Pod", metadata: { name: "p", annotations }, spec, status });
}

const line = ({ field, message }: { field: string; message: string }) => `${field}: ${message.trimEnd()}`;
const base: PodSpec = { containers: [{ name: "c", image: "a" }], tolerations: [{ key: "k", operator: "Exists" }] };

describe("an update of a pod", () => {
  test.each<[string, PodSpec]>([
    ["an image", { ...base, containers: [{ name: "c", image: "b" }] }],
    ["a deadline", { ...base, activeDeadlineSeconds: 5 }],
    ["one more toleration, and how long one lasts", { ...base, tolerations: [{ key: "k", operator: "Exists", tolerationSeconds: 3 }, { key: "l" }] }],
  ])("may change %s", (_what, spec) => {
    expect(validateUpdate(spec, base)).toEqual([]);
  });

  test.each<[PodSpec, PodSpec, string]>([
    [{ ...base, containers: [] }, base, "spec.containers: Forbidden: pod updates may not add or remove containers"],
    [{ ...base, containers: [{ name: "c", image: "" }] }, base, "spec.containers[0].image: Required value"],
    [
      { ...base, activeDeadlineSeconds: 6 },
      { ...base, activeDeadlineSeconds: 5 },
      "spec.activeDeadlineSeconds: Invalid value: 6: must be less than or equal to previous value",
    ],
    [
      base,
      { ...base, activeDeadlineSeconds: 5 },
      "spec.activeDeadlineSeconds: Invalid value: null: must not update from a positive integer to nil value",
    ],
    [{ ...base, tolerations: [] }, base, "spec.tolerations: Forbidden: existing toleration can not be modified except its tolerationSeconds"],
    [
      { ...base, schedulingGates: [{ name: "new" }] },
      base,
      "spec.schedulingGates[0].name: Forbidden: only deletion is allowed, but found new scheduling gate 'new'",
    ],
  ])("may not change the rest: %#", (spec, old, expected) => {
    expect(validateUpdate(spec, old).map(line)).toEqual([expected]);
  });

  test("names what may change", () => {
    expect(validateUpdate({ ...base, nodeName: "n" }, base).map(line)).toEqual([
      "spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`,`spec.activeDeadlineSeconds`,`spec.tolerations` (only additions to existing tolerations),`spec.terminationGracePeriodSeconds` (allow it to be set to 1 if it was previously negative)",
    ]);
  });

  const terms = (...keys: string[]) => ({
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: keys.map((key) => ({ key, operator: "Exists" })) }],
      },
    },
  });
  const gated: PodSpec = { ...base, schedulingGates: [{ name: "g" }], nodeSelector: { a: "1" }, affinity: terms("a") };

  test("may narrow where a gated pod will run, and not widen it", () => {
    const narrow = { ...gated, nodeSelector: { a: "1", b: "2" }, affinity: terms("a", "b") };
    expect(validateUpdate(narrow, gated)).toEqual([]);
    const wide = { ...gated, nodeSelector: {}, affinity: terms("b") };
    expect(validateUpdate(wide, gated).map(({ field }) => field)).toEqual([
      "spec.nodeSelector",
      "spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]",
    ]);
  });
});

describe("ephemeral containers", () => {
  const old = podOf({ ephemeralContainers: [{ name: "d", image: "x" }] });

  test("come", () => {
    expect(
      validateEphemeralContainers(
        podOf({
          ephemeralContainers: [
            { name: "e", image: "y" },
            { name: "d", image: "x" },
          ],
        }),
        old,
      ),
    ).toEqual([]);
  });

  test.each([
    [podOf({}), 'existing ephemeral containers "d" may not be removed'],
    [podOf({ ephemeralContainers: [{ name: "d", image: "z" }] }), 'existing ephemeral containers "d" may not be changed'],
  ])("neither go nor change: %#", (pod, detail) => {
    expect(validateEphemeralContainers(pod, old).map(line)).toEqual([`spec.ephemeralContainers: Forbidden: ${detail}`]);
  });

  test("are not for static pods", () => {
    const mirror = podOf({}, {}, { "kubernetes.io/config.mirror": "m" });
    expect(validateEphemeralContainers(mirror, mirror).map(line)).toEqual([": Forbidden: static pods do not support ephemeral containers"]);
  });
});

describe("a resize", () => {
  const sized = (cpu: string, more: object = {}) => podOf({ containers: [{ name: "c", resources: { requests: { cpu } }, ...more }] });

  test("changes processor time", () => {
    expect(validateResize(sized("2"), sized("1"))).toEqual([]);
  });

  test.each([
    [
      podOf({ containers: [{ name: "c", resources: { requests: { cpu: "1", memory: "1Gi" }, limits: { cpu: "1", memory: "1Gi" } } }] }),
      'spec: Invalid value: "": Pod QOS Class may not change as a result of resizing',
    ],
    [
      podOf({ containers: [{ name: "c", resources: { requests: { memory: "1" } } }] }),
      "spec.containers[0].resources.requests: Forbidden: resource requests cannot be removed",
    ],
    [sized("1", { name: "d" }), "spec.containers[0].name: Forbidden: containers may not be renamed or reordered on resize"],
    [
      podOf({ containers: [{ name: "c", resources: { requests: { cpu: "1", gpu: "1" } } }] }),
      "spec: Forbidden: only cpu and memory resources are mutable",
    ],
  ])("changes nothing else: %#", (pod, expected) => {
    expect(validateResize(pod, sized("1")).map(line)).toEqual([expected]);
  });

  test("needs a node that can", () => {
    const old = podOf({ containers: [{ name: "c" }] }, { containerStatuses: [{ name: "c", state: { running: {} } }] });
    expect(validateResize(old, old).map(line)).toEqual(["spec: Forbidden: Pod running on node without support for resize"]);
  });
});

describe("the status of a pod", () => {
  const ended = { containerStatuses: [{ name: "c", state: { terminated: { exitCode: 0 } } }] };
  const running = { containerStatuses: [{ name: "c", state: { running: {} } }] };

  test.each([
    ["Always", []],
    ["OnFailure", ["status.containerStatuses[0].state: Forbidden: may not be transitioned to non-terminated state"]],
  ])("lets a container that ended well start again under %s: %j", (restartPolicy, expected) => {
    const spec = { restartPolicy, containers: [{ name: "c" }] };
    expect(validateStatus(podOf(spec, running), podOf(spec, ended)).map(line)).toEqual(expected);
  });

  test.each<[PodStatus, string]>([
    [{ conditions: [{ type: "a b", status: "True" }] }, "status.conditions[0].Type"],
    [{ observedGeneration: -1 }, "status.observedGeneration"],
    [{ qosClass: "Guaranteed" }, "status.qosClass"],
    [{ nominatedNodeName: "A_B" }, "status.nominatedNodeName"],
    [{ podIPs: [{ ip: "nope" }] }, "status.podIPs[0]"],
    [{ podIPs: [{ ip: "10.0.0.1" }, { ip: "10.0.0.2" }] }, "status.podIPs"],
    [{ hostIP: "10.0.0.1", hostIPs: [{ ip: "10.0.0.2" }] }, "status.hostIPs[0].ip"],
  ])("is checked: %#", (status, field) => {
    expect(validateStatus(podOf({}, status), podOf({})).map((error) => error.field)).toEqual([field]);
  });

  test("takes one address of each family", () => {
    const podIPs = [{ ip: "10.0.0.1" }, { ip: "fd00::1" }];
    expect(validateStatus(podOf({}, { podIP: "10.0.0.1", podIPs }), podOf({}))).toEqual([]);
  });
});

describe("an AppArmor annotation", () => {
  const key = "container.apparmor.security.beta.kubernetes.io/c";
  const completed = (annotation: string, more: PodSpec = {}) => {
    const pod = podOf({ containers: [{ name: "c" }], ...more }, {}, { [key]: annotation });
    const warnings: string[] = [];
    completeAppArmor(pod, (text) => void warnings.push(text));
    const context = pod.spec.containers?.[0]?.["securityContext"] as { appArmorProfile?: object } | undefined;
    return { profile: context?.appArmorProfile, warnings: warnings.length };
  };

  test.each<[string, object | undefined]>([
    ["runtime/default", { type: "RuntimeDefault" }],
    ["unconfined", { type: "Unconfined" }],
    ["localhost/x", { type: "Localhost", localhostProfile: "x" }],
    ["localhost/", undefined],
    ["other", undefined],
  ])("%s becomes the field that says the same, with a warning", (annotation, profile) => {
    expect(completed(annotation)).toEqual({ profile, warnings: 1 });
  });

  test("of a pod without containers is left to validation", () => {
    expect(completed("unconfined", { containers: null } as unknown as PodSpec)).toEqual({ profile: undefined, warnings: 0 });
  });

  test("is left alone where a field says so already, and on Windows", () => {
    const said = { appArmorProfile: { type: "RuntimeDefault" } };
    expect(completed("runtime/default", { securityContext: said })).toEqual({ profile: undefined, warnings: 0 });
    expect(completed("runtime/default", { containers: [{ name: "c", securityContext: said }] }).warnings).toBe(0);
    expect(completed("runtime/default", { os: { name: "windows" } })).toEqual({ profile: undefined, warnings: 0 });
    expect(completed("unconfined", { securityContext: said })).toEqual({ profile: { type: "Unconfined" }, warnings: 1 });
  });
});
