import { describe, expect, test } from "vitest";
import { configMap, createWorld, cronTab, deployment, overEachProtocol } from "./world.ts";

const world = createWorld();

overEachProtocol(world, (api, path) => {
  test("answers 201 with what was stored", async () => {
    const created = await api().post(path("configmaps"), configMap("made", { a: "1" }));
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({ apiVersion: "v1", kind: "ConfigMap", data: { a: "1" } });
    expect(created.body.metadata).toMatchObject({
      name: "made",
      uid: expect.stringMatching(/^[0-9a-f]{8}-/),
      resourceVersion: expect.stringMatching(/^\d+$/),
      creationTimestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      managedFields: [{ manager: expect.any(String), operation: "Update", apiVersion: "v1", fieldsType: "FieldsV1" }],
    });
    expect((await api().get(`${path("configmaps")}/made`)).body).toEqual(created.body);
  });

  test("generateName makes names that are not taken", async () => {
    const sent = { apiVersion: "v1", kind: "ConfigMap", metadata: { generateName: "some-" } };
    const names = (await Promise.all(Array.from({ length: 20 }, () => api().post(path("configmaps"), sent)))).map(
      ({ body }) => body.metadata.name ?? "",
    );
    expect(new Set(names).size).toBe(20);
    for (const name of names) expect(name).toMatch(/^some-[bcdfghjklmnpqrstvwxz2456789]{5}$/);
  });

  test("what the server sets cannot be sent", async () => {
    const sent = configMap(
      "own",
      {},
      { uid: "mine", creationTimestamp: "2001-01-01T00:00:00Z", generation: 7, deletionTimestamp: "2001-01-01T00:00:00Z" },
    );
    const { metadata } = (await api().post(path("configmaps"), sent)).body;
    expect(metadata.uid).not.toBe("mine");
    expect(metadata.creationTimestamp).not.toContain("2001");
    expect(metadata.deletionTimestamp).toBeUndefined();
  });

  test("a status is not created", async () => {
    const { body } = await api().post(path("deployments", "apis/apps/v1"), { ...deployment("bare"), status: { replicas: 9 } });
    expect(body).toMatchObject({ metadata: { generation: 1 }, spec: { replicas: 1, revisionHistoryLimit: 10 }, status: {} });
    expect(body["status"]).not.toHaveProperty("replicas");
  });

  test.each([
    ["the name is taken", configMap("made"), 409, "AlreadyExists", 'configmaps "made" already exists'],
    [
      "another namespace",
      configMap("other", {}, { namespace: "elsewhere" }),
      400,
      "BadRequest",
      "the namespace of the provided object does not match the namespace sent on the request",
    ],
    [
      "a resourceVersion",
      configMap("versioned", {}, { resourceVersion: "5" }),
      400,
      "BadRequest",
      "resourceVersion should not be set on objects to be created",
    ],
    ["no name", configMap(""), 422, "Invalid", 'ConfigMap "" is invalid: metadata.name: Required value: name or generateName is required'],
  ])("refused: %s", async (_, sent, status, reason, message) => {
    const { body, ...answer } = await api().post(path("configmaps"), sent);
    expect([answer.status, body.reason, body.message]).toEqual([status, reason, message]);
  });

  test("a namespace must be there, and not on its way out", async () => {
    const { status, body } = await api().post("/api/v1/namespaces/nowhere/configmaps", configMap("a"));
    expect([status, body.message]).toEqual([404, 'namespaces "nowhere" not found']);
  });

  test("dry run does all but store", async () => {
    const { status, body } = await api().post(`${path("configmaps")}?dryRun=All`, configMap("ghost"));
    expect(status).toBe(201);
    expect(body.metadata.uid).toMatch(/-/);
    expect(body.metadata.resourceVersion).toBeUndefined();
    expect((await api().get(`${path("configmaps")}/ghost`)).status).toBe(404);
    expect((await api().post(`${path("configmaps")}?dryRun=All`, configMap("made"))).status).toBe(409);
  });

  describe("fieldValidation", () => {
    const sent = JSON.stringify({ ...configMap("validated"), dta: {} }).replace('"data":{}', '"data":{"a":"1","a":"2"}');
    const faults = ['unknown field "dta"', 'duplicate field "data.a"'];

    test("Strict refuses unknown and duplicate fields", async () => {
      const { status, body } = await api().post(`${path("configmaps")}?fieldValidation=Strict`, sent);
      expect(status).toBe(400);
      for (const fault of faults) expect(body.message).toContain(fault);
    });

    test("Warn, the default, tells of them in Warning headers", async () => {
      const { status, headers } = await api().post(`${path("configmaps")}?dryRun=All`, sent);
      expect(status).toBe(201);
      const warnings = String(headers["warning"]);
      for (const fault of faults) expect(warnings).toContain(`299 - "${fault.replaceAll('"', '\\"')}"`);
    });

    test("Ignore drops them", async () => {
      const { status, headers, body } = await api().post(`${path("configmaps")}?fieldValidation=Ignore&dryRun=All`, sent);
      expect([status, headers["warning"], body["data"], body["dta"]]).toEqual([201, undefined, { a: "2" }, undefined]);
    });
  });

  test("YAML and zipped JSON are read too", async () => {
    const yaml = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: from-yaml\ndata:\n  a: 'yes'\n";
    expect((await api().post(path("configmaps"), yaml, { "content-type": "application/yaml" })).body["data"]).toEqual({ a: "yes" });
  });

  test("a custom resource is defaulted, pruned and checked", async () => {
    const crons = path("crontabs", "apis/stable.example.com/v1");
    const { status, body } = await api().post(crons, { ...cronTab("nightly"), extra: 1 });
    expect(status).toBe(201);
    expect(body["spec"]).toEqual({
      schedule: "0 3 * * *",
      image: "registry.example/cron:1",
      scale: { replicas: 1 },
      concurrencyPolicy: "Allow",
      suspend: false,
    });
    expect(body["extra"]).toBeUndefined();
    const wrong = await api().post(crons, { ...cronTab("wrong"), spec: { schedule: "never", image: "x" } });
    expect([wrong.status, wrong.body.reason]).toEqual([422, "Invalid"]);
    expect(wrong.body.message).toContain("spec.schedule: Invalid value");
  });

  test("an object of another version is stored at the hub's", async () => {
    const old = {
      apiVersion: "stable.example.com/v1beta1",
      kind: "CronTab",
      metadata: { name: "old" },
      spec: { cronSpec: "1 1 * * *", image: "x", replicas: 3 },
    };
    const sent = await api().post(path("crontabs", "apis/stable.example.com/v1beta1"), old);
    expect([sent.status, sent.body["spec"]]).toMatchObject([201, { cronSpec: "1 1 * * *", replicas: 3 }]);
    const stored = await api().get(`${path("crontabs", "apis/stable.example.com/v1")}/old`);
    expect(stored.body).toMatchObject({ apiVersion: "stable.example.com/v1", spec: { schedule: "1 1 * * *", scale: { replicas: 3 } } });
  });

  test("many at once get revisions of their own", async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, (_, i) => api().post(path("configmaps"), configMap(`many-${i}`))));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => body.metadata.resourceVersion)).size).toBe(100);
  });
});
