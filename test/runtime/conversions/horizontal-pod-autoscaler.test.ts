import { describe, expect, test } from "vitest";
import { fromHub, toHub } from "../../../runtime/conversions/horizontal-pod-autoscaler.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";

const prefix = "autoscaling.alpha.kubernetes.io/";

function autoscaler(apiVersion: string, spec: unknown, status: unknown = {}): KubeObject {
  return { apiVersion, kind: "HorizontalPodAutoscaler", metadata: { name: "a", annotations: { own: "x" } }, spec, status };
}

/** Every sort of metric, in the order in which v1 gives them back. */
const hub = autoscaler(
  "autoscaling/v2",
  {
    maxReplicas: 3,
    metrics: [
      { type: "Pods", pods: { metric: { name: "rps" }, target: { type: "AverageValue", averageValue: "100" } } },
      {
        type: "Object",
        object: { describedObject: { kind: "Service", name: "s" }, target: { type: "Value", value: "2k" }, metric: { name: "hits" } },
      },
      {
        type: "External",
        external: { metric: { name: "q", selector: { matchLabels: { a: "b" } } }, target: { type: "AverageValue", averageValue: "30" } },
      },
      { type: "ContainerResource", containerResource: { container: "c", name: "cpu", target: { type: "Utilization", averageUtilization: 70 } } },
      { type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 60 } } },
    ],
    behavior: { scaleDown: { selectPolicy: "Min", policies: [{ type: "Percent", value: 100, periodSeconds: 15 }] } },
  },
  {
    currentReplicas: 2,
    desiredReplicas: 2,
    conditions: [{ type: "AbleToScale", status: "True", lastTransitionTime: "2026-01-01T00:00:00Z" }],
    currentMetrics: [{ type: "Resource", resource: { name: "cpu", current: { averageValue: "400m", averageUtilization: 40 } } }],
  },
);

describe("autoscaling/v1 carries in annotations what it has no fields for", () => {
  test("and gives all of it back", () => {
    expect(toHub(fromHub(structuredClone(hub)))).toEqual(hub);
  });

  test("the use of CPU is a field", () => {
    const spoke = fromHub(structuredClone(hub));
    expect(spoke["spec"]).toEqual({ maxReplicas: 3, targetCPUUtilizationPercentage: 60 });
    expect(spoke["status"]).toEqual({ currentReplicas: 2, desiredReplicas: 2, currentCPUUtilizationPercentage: 40 });
    expect(Object.keys(spoke.metadata.annotations ?? {})).toEqual([
      "own",
      `${prefix}metrics`,
      `${prefix}current-metrics`,
      `${prefix}behavior`,
      `${prefix}conditions`,
    ]);
  });

  test("no metric at all means 80 % of the requested CPU", () => {
    const converted = toHub(autoscaler("autoscaling/v1", { maxReplicas: 3 }));
    expect(converted["spec"]).toEqual({
      maxReplicas: 3,
      metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 80 } } }],
    });
  });

  test("broken annotations say nothing and are not kept", () => {
    const broken = autoscaler("autoscaling/v1", { maxReplicas: 3, targetCPUUtilizationPercentage: 5 });
    broken.metadata.annotations = { own: "x", [`${prefix}metrics`]: "{", [`${prefix}behavior`]: "[1]", [`${prefix}conditions`]: '"x"' };
    const converted = toHub(broken);
    expect(converted.metadata.annotations).toEqual({ own: "x" });
    expect(converted["spec"]).toMatchObject({ metrics: [{ resource: { target: { averageUtilization: 5 } } }] });
  });
});
