import { describe, expect, test } from "vitest";
import { admit, validateAdmission } from "../../../../runtime/admission/chain.ts";
import { limitRanger } from "../../../../runtime/admission/plugins/limit-ranger.ts";
import { asPod } from "../../../../runtime/strategies/core/pods/pod.ts";
import { attributesOf, podOf, serverHolding } from "../../../support/admission.ts";

function limitedBy(...limits: object[]) {
  const object = { apiVersion: "v1", kind: "LimitRange", metadata: { name: "l" }, spec: { limits } };
  return serverHolding(limitRanger, { "/registry/limitranges/ns/l": object });
}

async function admitted(spec: object, ...limits: object[]) {
  const pod = podOf(spec);
  const attributes = attributesOf("pods", pod);
  const server = await limitedBy(...limits);
  await admit(attributes, server);
  await validateAdmission(attributes, server);
  return pod;
}

const asking = (requests: object, limits: object) => ({ containers: [{ name: "c", resources: { requests, limits } }] });

describe("LimitRanger", () => {
  test("fills in what containers do not ask for, and says so", async () => {
    const limit = { type: "Container", default: { cpu: "1", memory: "1Gi" }, defaultRequest: { cpu: "500m" } };
    const pod = await admitted({ containers: [{ name: "c", resources: { limits: { cpu: "2" } } }] }, limit);
    expect(asPod(pod).spec.containers?.[0]?.resources).toEqual({ limits: { cpu: "2", memory: "1Gi" }, requests: { cpu: "500m" } });
    expect(pod.metadata.annotations).toEqual({
      "kubernetes.io/limit-ranger": "LimitRanger plugin set: cpu request for container c; memory limit for container c",
    });
  });

  test.each([
    [{ type: "Container", max: { cpu: "1" } }, asking({}, { cpu: "2" }), "maximum cpu usage per Container is 1, but limit is 2"],
    [{ type: "Container", max: { cpu: "1" } }, asking({}, {}), "maximum cpu usage per Container is 1.  No limit is specified"],
    [{ type: "Container", min: { memory: "64Mi" } }, asking({ memory: "1Mi" }, {}), "minimum memory usage per Container is 64Mi, but request is 1Mi"],
    [
      { type: "Container", maxLimitRequestRatio: { cpu: "2" } },
      asking({ cpu: "1" }, { cpu: "3" }),
      "cpu max limit to request ratio per Container is 2, but provided ratio is 3.000000",
    ],
    [{ type: "Pod", max: { cpu: "1" } }, asking({}, { cpu: "1200m" }), "maximum cpu usage per Pod is 1, but limit is 1200m"],
    [
      { type: "Container", min: { cpu: "1" }, max: { memory: "1" } },
      asking({}, {}),
      "[minimum cpu usage per Container is 1.  No request is specified, maximum memory usage per Container is 1.  No limit is specified]",
    ],
  ])("refuses a pod beyond %j", async (limit, spec, why) => {
    await expect(admitted(spec, limit)).rejects.toThrow(`pods "p" is forbidden: ${why}`);
  });

  test("lets pods within the bounds pass", async () => {
    const limit = { type: "Container", min: { cpu: "100m" }, max: { cpu: "1" }, maxLimitRequestRatio: { cpu: "4" } };
    await expect(admitted(asking({ cpu: "500m" }, { cpu: "1" }), limit)).resolves.toBeDefined();
  });

  test("bounds claims", async () => {
    const server = await limitedBy({ type: "PersistentVolumeClaim", max: { storage: "2Gi" } });
    const claim = (storage: string) => {
      const spec = { resources: { requests: { storage } } };
      return attributesOf("persistentvolumeclaims", { apiVersion: "v1", kind: "PersistentVolumeClaim", metadata: { name: "c" }, spec });
    };
    await expect(validateAdmission(claim("1Gi"), server)).resolves.toBeUndefined();
    await expect(validateAdmission(claim("3Gi"), server)).rejects.toThrow(
      "maximum storage usage per PersistentVolumeClaim is 2Gi, but request is 3Gi",
    );
  });
});
