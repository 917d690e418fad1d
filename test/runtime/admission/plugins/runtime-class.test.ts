import { describe, expect, test } from "vitest";
import { admit, validateAdmission } from "../../../../runtime/admission/chain.ts";
import { runtimeClass } from "../../../../runtime/admission/plugins/runtime-class.ts";
import { asPod } from "../../../../runtime/strategies/core/pods/pod.ts";
import { attributesOf, podOf, serverHolding } from "../../../support/admission.ts";

const held = {
  "/registry/runtimeclasses/vm": {
    apiVersion: "node.k8s.io/v1",
    kind: "RuntimeClass",
    metadata: { name: "vm" },
    overhead: { podFixed: { cpu: "250m" } },
    scheduling: { nodeSelector: { vm: "yes" }, tolerations: [{ key: "vm", operator: "Exists" }] },
  },
};

async function admitted(spec: object) {
  const pod = podOf(spec);
  const attributes = attributesOf("pods", pod);
  const server = await serverHolding(runtimeClass, held);
  await admit(attributes, server);
  await validateAdmission(attributes, server);
  return asPod(pod).spec;
}

describe("RuntimeClass", () => {
  test("gives its overhead and its rules of scheduling, and keeps the pod's own", async () => {
    const spec = { runtimeClassName: "vm", nodeSelector: { disk: "ssd" }, tolerations: [{ key: "vm", operator: "Equal", value: "a" }] };
    expect(await admitted(spec)).toEqual({
      runtimeClassName: "vm",
      overhead: { cpu: "250m" },
      nodeSelector: { disk: "ssd", vm: "yes" },
      tolerations: [{ key: "vm", operator: "Exists" }],
    });
  });

  test("takes the same amount in other words", async () => {
    expect((await admitted({ runtimeClassName: "vm", overhead: { cpu: "0.25" } })).overhead).toEqual({ cpu: "250m" });
  });

  test.each([
    [{ runtimeClassName: "gone" }, 'pod rejected: RuntimeClass "gone" not found'],
    [{ overhead: { cpu: "1" } }, "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead"],
    [{ runtimeClassName: "vm", overhead: { cpu: "1" } }, "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead"],
    [
      { runtimeClassName: "vm", nodeSelector: { vm: "no" } },
      "conflict: runtimeClass.scheduling.nodeSelector[vm] = yes; pod.spec.nodeSelector[vm] = no",
    ],
  ])("refuses what does not fit: %#", async (spec, why) => {
    await expect(admitted(spec)).rejects.toThrow(`pods "p" is forbidden: ${why}`);
  });
});
