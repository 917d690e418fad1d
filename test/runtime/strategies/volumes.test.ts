import { describe, expect, test } from "vitest";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import type { Strategy, StrategyContext } from "../../../runtime/registry/strategy.ts";
import { strategy as claims } from "../../../runtime/strategies/core/persistentvolumeclaims.ts";
import { strategy as volumes } from "../../../runtime/strategies/core/persistentvolumes.ts";
import { createTestServer } from "../../support/server-context.ts";

const context: StrategyContext = {
  server: createTestServer({}),
  user: { username: "a", groups: [] },
  dryRun: false,
  subresource: "",
  group: "",
  warn: () => undefined,
};

function objectOf(spec: object, status: object = {}): KubeObject {
  return { apiVersion: "v1", kind: "PersistentVolume", metadata: { name: "v" }, spec, status };
}

async function fields(strategy: Strategy, object: KubeObject, old: KubeObject): Promise<string[]> {
  return ((await strategy.validateUpdate?.(object, old, context)) ?? []).map(({ field }) => field);
}

describe("claims of volumes", () => {
  const spec = { volumeMode: "Filesystem", storageClassName: "fast", resources: { requests: { storage: "2Gi" } } };
  const bound = { phase: "Bound", capacity: { storage: "1Gi" } };

  test.each<[string, KubeObject, KubeObject, string[]]>([
    ["get their volume", objectOf({ ...spec, volumeName: "v1" }), objectOf(spec), []],
    ["keep it", objectOf({ ...spec, volumeName: "v2" }), objectOf({ ...spec, volumeName: "v1" }), ["spec"]],
    ["get a class once", objectOf(spec), objectOf({ ...spec, storageClassName: undefined }), []],
    ["keep it then", objectOf({ ...spec, storageClassName: "slow" }), objectOf(spec), ["spec"]],
    ["grow when bound", objectOf({ ...spec, resources: { requests: { storage: "3Gi" } } }, bound), objectOf(spec, bound), []],
    ["do not when they are not", objectOf({ ...spec, resources: { requests: { storage: "3Gi" } } }), objectOf(spec), ["spec"]],
    ["go back to what they have", objectOf({ ...spec, resources: { requests: { storage: "1500Mi" } } }, bound), objectOf(spec, bound), []],
    [
      "and not below",
      objectOf({ ...spec, resources: { requests: { storage: "1Gi" } } }, bound),
      objectOf(spec, bound),
      ["spec.resources.requests.storage"],
    ],
    ["keep their mode", objectOf({ ...spec, volumeMode: "Block" }), objectOf(spec), ["spec", "volumeMode"]],
  ])("%s", async (_what, object, old, expected) => {
    expect(await fields(claims, object, old)).toEqual(expected);
  });

  test("forget a source that the older field cannot name", async () => {
    const foreign = objectOf({ dataSource: { apiGroup: "a.b", kind: "K", name: "n" } });
    const snapshot = objectOf({ dataSource: { apiGroup: "snapshot.storage.k8s.io", kind: "VolumeSnapshot", name: "n" } });
    for (const object of [foreign, snapshot]) await claims.prepareForCreate?.(object, context);
    expect(foreign.spec).toEqual({});
    expect(Object.keys(snapshot.spec as object)).toEqual(["dataSource", "dataSourceRef"]);
  });
});

describe("volumes", () => {
  const csi = { driver: "d", volumeHandle: "h" };

  test.each<[string, object, object, string[]]>([
    ["get a secret for growth", { csi: { ...csi, controllerExpandSecretRef: { name: "s" } } }, { csi }, []],
    ["are where they were", { csi: { ...csi, volumeHandle: "i" } }, { csi }, ["spec.persistentvolumesource"]],
    ["are claimed and given back", { csi, claimRef: { name: "c" } }, { csi }, []],
    ["are said where they may be used once", { csi, nodeAffinity: { required: {} } }, { csi }, []],
    ["and not otherwise then", { csi, nodeAffinity: { required: {} } }, { csi, nodeAffinity: { required: { a: 1 } } }, ["nodeAffinity"]],
  ])("%s", async (_what, spec, old, expected) => {
    expect(await fields(volumes, objectOf(spec), objectOf(old))).toEqual(expected);
  });
});
