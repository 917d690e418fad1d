import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { type AdmissionWebhook, patching } from "../support/admission-webhook.ts";
import { createWebhookWorld, maps, rules } from "./webhook-world.ts";

const world = createWebhookWorld();
const { create, register } = world;

describe("mutating webhooks", () => {
  test("change the object in turn, before it is validated", async () => {
    await register("Mutating", {}, { matchConditions: [{ name: "after-the-first", expression: "has(object.data.first)" }] });
    world.webhook.answer = (request, path) => patching(request, { op: "add", path: path === "/0" ? "/data/first" : "/data/second", value: "1" });
    expect((await create({ x: "1" })).body["data"]).toEqual({ x: "1", first: "1", second: "1" });
    world.webhook.answer = (request) => patching(request, { op: "add", path: "/data/bad key", value: "1" });
    expect((await create({ x: "1" })).status).toBe(422);
  });

  test("own none of what they set, and may not spoil who owns what", async () => {
    await register("Mutating", {});
    world.webhook.answer = (request) => patching(request, { op: "add", path: "/data/set", value: "1" });
    const [entry] = (await create({ x: "1" })).body.metadata.managedFields ?? [];
    expect(entry?.fieldsV1).toEqual({ "f:data": { ".": {}, "f:x": {} } });
    world.webhook.answer = (request) => patching(request, { op: "replace", path: "/metadata/managedFields/0/operation", value: "Bogus" });
    const spoilt = await create({ x: "1" });
    expect(spoilt.body.metadata.managedFields?.[0]?.operation).toBe("Update");
    expect(spoilt.headers["warning"]).toContain("managedFields was in an invalid state after admission");
  });

  test("give pods containers that get their defaults", async () => {
    await register("Mutating", rules(["pods"]));
    world.webhook.answer = (request) => patching(request, { op: "add", path: "/spec/containers/-", value: { name: "side", image: "mesh" } });
    const { body } = await world.api.post("/api/v1/namespaces/default/pods", {
      ...{ apiVersion: "v1", kind: "Pod", metadata: { name: "p" }, spec: { containers: [{ name: "c", image: "i" }] } },
    });
    expect(body["spec"]).toMatchObject({
      containers: [{ name: "c" }, { name: "side", imagePullPolicy: "Always", terminationMessagePath: "/dev/termination-log" }],
    });
  });

  const count: AdmissionWebhook["answer"] = (request, path) => {
    const { annotations = {} } = request.object["metadata"] as { annotations?: Record<string, string> };
    const key = path.slice(1);
    const value = { ...annotations, [key]: String(Number(annotations[key] ?? 0) + 1) };
    return patching(request, { op: "add", path: "/metadata/annotations", value });
  };

  test.each<[string, JsonObject[], Record<string, string>]>([
    ["nobody wants it", [{}, {}], { "0": "1", "1": "1" }],
    ["the first wants it", [{ reinvocationPolicy: "IfNeeded" }, {}], { "0": "2", "1": "1" }],
    ["both want it", [{ reinvocationPolicy: "IfNeeded" }, { reinvocationPolicy: "IfNeeded" }], { "0": "2", "1": "2" }],
    ["the last wants it", [{}, { reinvocationPolicy: "IfNeeded" }], { "0": "1", "1": "1" }],
  ])("are asked again where %s", async (_, hooks, annotations) => {
    await register("Mutating", ...hooks);
    world.webhook.answer = count;
    expect((await create()).body.metadata.annotations).toEqual(annotations);
  });

  test.each<[string, JsonObject[], string]>([
    ["nowhere", [{ op: "add", path: "/spec/x", value: 1 }], 'add operation does not apply: doc is missing path: "/spec/x": missing value'],
    [
      "at a missing key",
      [{ op: "remove", path: "/data/y" }],
      "error in remove for path: '/data/y': Unable to remove nonexistent key: y: missing value",
    ],
    ["after a test", [{ op: "test", path: "/data/x", value: "2" }], "testing value /data/x failed: test failed"],
    [
      "with a wrong type",
      [{ op: "replace", path: "/data/x", value: 5 }],
      "json: cannot unmarshal number into Go struct field ConfigMap.data of type string",
    ],
    [
      "another kind",
      [{ op: "replace", path: "/apiVersion", value: "v2" }],
      'no kind "ConfigMap" is registered for version "v2" in scheme "pkg/runtime/scheme.go:111"',
    ],
  ])("whose patch fits %s fail", async (_, operations, why) => {
    await register("Mutating", { failurePolicy: "Ignore" });
    world.webhook.answer = (request) => patching(request, ...operations);
    const { status, body } = await create({ x: "1" });
    expect({ status, message: body.message }).toEqual({ status: 500, message: `Internal error occurred: ${why}` });
  });

  test("cannot change what is deleted", async () => {
    const { metadata } = (await create()).body;
    await register("Mutating", {});
    world.webhook.answer = (request) => patching(request, { op: "add", path: "/metadata/labels", value: {} });
    expect((await world.api.delete(`${maps}/${metadata.name}`)).body.message).toBe(
      'Internal error occurred: admission webhook "h0.example.com" attempted to modify the object, which is not supported for this operation',
    );
  });

  test("are not asked about the configuration of webhooks", async () => {
    await register("Mutating", rules(["*/*"]));
    world.webhook.taken();
    await register("Validating", {});
    expect(world.webhook.taken()).toEqual([]);
  });
});
