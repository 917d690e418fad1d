import { beforeEach, describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { configMap, createWorld, cronTab, deployment, overEachProtocol } from "./world.ts";

const world = createWorld();

overEachProtocol(world, (api, path) => {
  let one = "";
  let shop = "";

  beforeEach(async () => {
    one = `${path("configmaps")}/one`;
    shop = `${path("deployments", "apis/apps/v1")}/shop`;
    await api().delete(one);
    await api().post(path("configmaps"), configMap("one", { a: "1", b: "2" }, { labels: { x: "1" } }));
    await api().post(path("deployments", "apis/apps/v1"), deployment("shop"));
  });

  test.each<["json" | "merge" | "strategic-merge", unknown, JsonObject]>([
    ["merge", { data: { a: null, c: "3" } }, { b: "2", c: "3" }],
    ["strategic-merge", { data: { a: null, c: "3" } }, { b: "2", c: "3" }],
    ["strategic-merge", { data: { $patch: "replace", z: "9" } }, { z: "9" }],
    [
      "json",
      [
        { op: "add", path: "/data/c", value: "3" },
        { op: "remove", path: "/data/a" },
        { op: "move", from: "/data/b", path: "/data/~0~1".replace("~0~1", "moved") },
      ],
      { c: "3", moved: "2" },
    ],
    [
      "json",
      [
        { op: "test", path: "/data/a", value: "1" },
        { op: "copy", from: "/data/a", path: "/data/copied" },
      ],
      { a: "1", b: "2", copied: "1" },
    ],
  ])("%s %j", async (type, change, data) => {
    const { status, body } = await api().patch(one, type, change);
    expect([status, body["data"]]).toEqual([200, data]);
    expect((await api().get(one)).body).toEqual(body);
  });

  test("lists merge by their keys", async () => {
    const containers = [
      { name: "side", image: "registry.example/side:1" },
      { name: "web", env: [{ name: "A", value: "1" }] },
    ];
    const { body } = await api().patch(shop, "strategic-merge", { spec: { template: { spec: { containers } } } });
    const merged = ((body["spec"] as JsonObject)["template"] as JsonObject)["spec"] as {
      containers: { name: string; image: string; env?: unknown }[];
    };
    expect(merged.containers.map(({ name, image, env }) => [name, image, env])).toEqual([
      ["side", "registry.example/side:1", undefined],
      ["web", "registry.example/shop:1", [{ name: "A", value: "1" }]],
    ]);
    await api().delete(shop);
  });

  test("a patch without effect writes nothing", async () => {
    const before = (await api().get(one)).body.metadata.resourceVersion;
    expect((await api().patch(one, "merge", { data: { a: "1" } })).body.metadata.resourceVersion).toBe(before);
  });

  test("a resourceVersion in the patch is a precondition", async () => {
    const { status, body } = await api().patch(one, "merge", { metadata: { resourceVersion: "1" }, data: { a: "9" } });
    expect([status, body.reason]).toEqual([409, "Conflict"]);
  });

  test("fifty at once all take effect", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => api().patch(one, "merge", { data: { [`k${i}`]: "v" } })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(Object.keys((await api().get(one)).body["data"] as object)).toHaveLength(52);
  });

  describe("refused", () => {
    test.each<[string, () => string, "json" | "merge" | "strategic-merge", unknown, number, string]>([
      ["an object that is not there", () => `${path("configmaps")}/nobody`, "merge", {}, 404, 'configmaps "nobody" not found'],
      [
        "a test that fails",
        () => one,
        "json",
        [{ op: "test", path: "/data/a", value: "9" }],
        422,
        "the server rejected our request due to an error in our request",
      ],
      [
        "a path that is not there",
        () => one,
        "json",
        [{ op: "remove", path: "/data/nothing" }],
        422,
        "the server rejected our request due to an error in our request",
      ],
      [
        "another name",
        () => one,
        "merge",
        { metadata: { name: "two" } },
        400,
        "the name of the object (two) does not match the name on the URL (one)",
      ],
      ["a wrong type", () => one, "merge", { data: { a: 1 } }, 422, "cannot unmarshal number into Go"],
      [
        "what is not valid",
        () => shop,
        "merge",
        { spec: { replicas: -1 } },
        422,
        "spec.replicas: Invalid value: -1: must be greater than or equal to 0",
      ],
    ])("%s", async (_, target, type, change, status, message) => {
      const answer = await api().patch(target(), type, change);
      expect(answer.status).toBe(status);
      expect(answer.body.message).toContain(message);
    });

    test("an unknown field, when strict", async () => {
      const { status, body } = await api().patch(`${one}?fieldValidation=Strict`, "merge", { dta: {} });
      expect([status, body.message.includes('unknown field "dta"')]).toEqual([422, true]);
    });
  });

  test("a custom resource, through either version", async () => {
    const crons = (version: string): string => path("crontabs", `apis/stable.example.com/${version}`);
    await api().post(crons("v1"), cronTab("patched"));
    const old = await api().patch(`${crons("v1beta1")}/patched`, "merge", { spec: { cronSpec: "5 5 * * *", replicas: 7 } });
    expect(old.body["spec"]).toMatchObject({ cronSpec: "5 5 * * *", replicas: 7 });
    const now = await api().patch(`${crons("v1")}/patched`, "json", [
      { op: "test", path: "/spec/scale/replicas", value: 7 },
      { op: "replace", path: "/spec/suspend", value: true },
    ]);
    expect(now.body["spec"]).toMatchObject({ schedule: "5 5 * * *", scale: { replicas: 7 }, suspend: true });
  });
});
