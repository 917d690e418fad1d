import { describe, expect, test } from "vitest";
import { podResizeValidator } from "../../../../runtime/admission/plugins/pod-resize-validator.ts";
import { isStatusError } from "../../../../runtime/errors/status-error.ts";
import { attributesOf, podOf, serverHolding } from "../../../support/admission.ts";

async function causes(cpu: string, labels: object = {}, generation = 2): Promise<string> {
  const node = { apiVersion: "v1", kind: "Node", metadata: { name: "n", labels }, status: { allocatable: { cpu: "4", memory: "1Gi" } } };
  const server = await serverHolding(podResizeValidator, { "/registry/minions/n": node });
  const pod = podOf({ nodeName: "n", containers: [{ name: "c", resources: { requests: { cpu } } }] }, { name: "p", generation });
  const attributes = attributesOf("pods", pod, { operation: "UPDATE", subresource: "resize", oldObject: podOf({}, { name: "p", generation: 1 }) });
  try {
    await podResizeValidator.validate?.(attributes, server);
    return "";
  } catch (error) {
    if (!isStatusError(error)) throw error;
    return `${error.status.details?.causes?.[0]?.reason}: ${error.message}`;
  }
}

describe("PodResizeValidator", () => {
  test("lets pods have what their node has", async () => {
    expect(await causes("4")).toBe("");
    expect(await causes("5")).toBe(
      'NodeCapacity: pods "p" is forbidden: node didn\'t have enough allocatable resources: cpu, requested: 5000, allocatable: 4000',
    );
  });

  test("knows where pods cannot be resized, and what is no resize", async () => {
    expect(await causes("1", { "kubernetes.io/os": "windows" })).toContain("UnsupportedPlatform: ");
    expect(await causes("5", {}, 1)).toBe("");
  });
});
