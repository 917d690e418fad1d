import { describe, expect, test } from "vitest";
import { defaultPodResources } from "../../../runtime/validation/defaults/pod-resources.ts";
import { aggregateResources } from "../../../runtime/validation/functions/aggregate-resources.ts";

const needs = (cpu: string, more: Record<string, unknown> = {}): unknown => ({ resources: { requests: { cpu } }, ...more });

describe("resources of a pod", () => {
  test("containers run together, init containers one by one, sidecars beside what follows", () => {
    const spec = {
      containers: [needs("100m"), needs("200m")],
      initContainers: [needs("500m"), needs("50m", { restartPolicy: "Always" }), needs("400m")],
    };
    // 500m alone; 400m beside the sidecar's 50m; 300m and the sidecar in the end.
    expect([...aggregateResources(spec, "requests")]).toEqual([["cpu", "500m"]]);
  });

  test("amounts that cannot be read count for nothing", () => {
    expect([...aggregateResources({ containers: [needs("x"), needs("1")] }, "requests")]).toEqual([["cpu", "1"]]);
    expect(aggregateResources(undefined, "limits").size).toBe(0);
  });

  test("requests come from limits; the pod's from its containers and its own limits", () => {
    const pod = {
      spec: {
        containers: [{ resources: { limits: { cpu: "1", memory: "1Gi" }, requests: { cpu: "500m" } } }],
        resources: { limits: { cpu: "2", memory: "4Gi" } },
      },
    };
    defaultPodResources(pod);
    expect(pod.spec).toEqual({
      containers: [{ resources: { limits: { cpu: "1", memory: "1Gi" }, requests: { cpu: "500m", memory: "1Gi" } } }],
      resources: { limits: { cpu: "2", memory: "4Gi" }, requests: { cpu: "500m", memory: "1Gi" } },
    });
  });
});
