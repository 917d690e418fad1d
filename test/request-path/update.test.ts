import { expect, test } from "vitest";
import type { JsonObject } from "../../runtime/meta/json.ts";
import { configMap, createWorld, deployment, overEachProtocol } from "./world.ts";

const world = createWorld();

overEachProtocol(world, (api, path) => {
  test("replaces the object and keeps what it is", async () => {
    const maps = path("configmaps");
    const { body: made } = await api().post(maps, configMap("kept", { a: "1" }, { labels: { x: "y" } }));
    const { status, body } = await api().put(`${maps}/kept`, configMap("kept", { b: "2" }));
    expect(status).toBe(200);
    expect([body["data"], body.metadata.labels]).toEqual([{ b: "2" }, undefined]);
    expect([body.metadata.uid, body.metadata.creationTimestamp]).toEqual([made.metadata.uid, made.metadata.creationTimestamp]);
    expect(Number(body.metadata.resourceVersion)).toBeGreaterThan(Number(made.metadata.resourceVersion));
  });

  test("an update that changes nothing writes nothing", async () => {
    const { body } = await api().get(`${path("configmaps")}/kept`);
    const again = await api().put(`${path("configmaps")}/kept`, body as unknown as JsonObject);
    expect(again.body.metadata.resourceVersion).toBe(body.metadata.resourceVersion);
  });

  test.each<[string, string, (current: JsonObject) => JsonObject, number, string]>([
    [
      "an old resourceVersion",
      "kept",
      () => configMap("kept", {}, { resourceVersion: "1" }),
      409,
      "the object has been modified; please apply your changes to the latest version and try again",
    ],
    [
      "another uid",
      "kept",
      () => configMap("kept", {}, { uid: "00000000-0000-0000-0000-000000000000" }),
      409,
      "Precondition failed: UID in precondition: 00000000-0000-0000-0000-000000000000, UID in object meta: ",
    ],
    ["another name", "kept", () => configMap("lost"), 400, "the name of the object (lost) does not match the name on the URL (kept)"],
    ["another namespace", "kept", () => configMap("kept", {}, { namespace: "elsewhere" }), 400, "does not match the namespace sent on the request"],
    ["an object that is not there", "nobody", () => configMap("nobody"), 404, 'configmaps "nobody" not found'],
  ])("refused: %s", async (_, name, sent, status, message) => {
    const { body: current } = await api().get(`${path("configmaps")}/kept`);
    const answer = await api().put(`${path("configmaps")}/${name}`, sent(current as unknown as JsonObject));
    expect(answer.status).toBe(status);
    expect(answer.body.message).toContain(message);
  });

  test("of a hundred writers with one revision, one wins", async () => {
    const { body } = await api().get(`${path("configmaps")}/kept`);
    const { resourceVersion = "" } = body.metadata;
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, i) => api().put(`${path("configmaps")}/kept`, configMap("kept", { i: String(i) }, { resourceVersion }))),
    );
    const codes = answers.map(({ status }) => status);
    expect([codes.filter((code) => code === 200).length, codes.filter((code) => code === 409).length]).toEqual([1, 99]);
  });

  test("without a revision all win, one after the other", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => api().put(`${path("configmaps")}/kept`, configMap("kept", { i: String(i) }))),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map(({ body }) => body.metadata.resourceVersion)).size).toBe(50);
  });

  test("generation counts changes of the spec alone; the status stays", async () => {
    const all = path("deployments", "apis/apps/v1");
    await api().post(all, deployment("counted"));
    const { body } = await api().get(`${all}/counted`);
    const relabelled = { ...body, metadata: { ...body.metadata, labels: { a: "b" } }, status: { replicas: 9 } } as unknown as JsonObject;
    const first = (await api().put(`${all}/counted`, relabelled)).body;
    expect([first.metadata.generation, (first["status"] as JsonObject)["replicas"]]).toEqual([1, undefined]);
    const second = (await api().put(`${all}/counted`, { ...first, spec: { ...(first["spec"] as JsonObject), replicas: 4 } } as unknown as JsonObject))
      .body;
    expect(second.metadata.generation).toBe(2);
  });

  test("what may not change is refused by field", async () => {
    const all = path("deployments", "apis/apps/v1");
    const other = deployment("counted");
    (other["spec"] as JsonObject)["selector"] = { matchLabels: { app: "counted", more: "x" } };
    ((other["spec"] as JsonObject)["template"] as JsonObject)["metadata"] = { labels: { app: "counted", more: "x" } };
    const { status, body } = await api().put(`${all}/counted`, other);
    expect([status, body.reason]).toEqual([422, "Invalid"]);
    expect(body.message).toContain("spec.selector: Invalid value");
    expect(body.message).toContain("field is immutable");
  });

  test("managedFields tell who wrote what", async () => {
    const maps = path("configmaps");
    await api().post(`${maps}?fieldManager=first`, configMap("owned", { a: "1", b: "1" }));
    const { body } = await api().put(`${maps}/owned?fieldManager=second`, configMap("owned", { a: "1", b: "2", c: "3" }));
    const owners = (body.metadata.managedFields ?? []) as unknown as { manager: string; operation: string; fieldsV1: JsonObject }[];
    expect(owners.map(({ manager, operation, fieldsV1 }) => [manager, operation, fieldsV1])).toEqual([
      ["first", "Update", { "f:data": { ".": {}, "f:a": {} } }],
      ["second", "Update", { "f:data": { "f:b": {}, "f:c": {} } }],
    ]);
  });

  test("dry run stores nothing", async () => {
    const one = `${path("configmaps")}/kept`;
    const before = (await api().get(one)).text;
    expect((await api().put(`${one}?dryRun=All`, configMap("kept", { dry: "run" }))).body["data"]).toEqual({ dry: "run" });
    expect((await api().get(one)).text).toBe(before);
  });
});
