import { describe, expect, test } from "vitest";
import { createObject } from "../../../runtime/registry/create-object.ts";
import { cronTab } from "../../support/crontabs.ts";
import { fixture } from "./registry-fixture.ts";

describe("createObject", () => {
  test("gives the object its identity and stores it", async () => {
    const { scope, write, server } = await fixture();
    const { object, entry } = await createObject(scope, { ...cronTab("a"), status: { replicas: 3 } }, write());
    expect(object.metadata).toMatchObject({ name: "a", namespace: "default", generation: 1, creationTimestamp: "2026-01-02T03:04:05Z" });
    expect(object.metadata.uid).toMatch(/^[0-9a-f-]{36}$/);
    expect(object["status"]).toBeUndefined();
    expect(entry?.key).toBe("/registry/stable.example.com/crontabs/default/a");
    const stored = JSON.parse(String(entry?.value)) as { metadata: { resourceVersion: string } };
    expect(stored.metadata.resourceVersion).toBe(String(server.storage.revision));
    expect(String(entry?.value)).toMatch(/^\{"apiVersion":"stable.example.com\/v1","kind":"CronTab","metadata":\{"resourceVersion":"/);
  });

  test("refuses a name that is taken, and says when its owner is on the way out", async () => {
    const { scope, write, server } = await fixture();
    await createObject(scope, cronTab("a", { finalizers: ["example.com/f"] }), write());
    await expect(createObject(scope, cronTab("a"), write())).rejects.toMatchObject({
      status: { code: 409, reason: "AlreadyExists", message: 'crontabs.stable.example.com "a" already exists' },
    });
    const key = scope.store.keyOf("default", "a");
    const object = scope.store.parse(server.storage.get(key)?.value as Buffer);
    object.metadata.deletionTimestamp = "2026-01-02T03:04:05Z";
    await server.storage.commit({ compare: [], operations: [{ type: "put", key, value: scope.store.serialize(object) }] });
    await expect(createObject(scope, cronTab("a"), write())).rejects.toMatchObject({
      status: { message: 'object is being deleted: crontabs.stable.example.com "a" already exists' },
    });
  });

  test("makes a name from generateName that fits a label", async () => {
    const { scope, write } = await fixture();
    const long = "a".repeat(70);
    const { object } = await createObject(scope, { ...cronTab(""), metadata: { generateName: long } }, write());
    expect(object.metadata.name).toMatch(/^a{58}[bcdfghjklmnpqrstvwxz2456789]{5}$/);
    expect(object.metadata.generateName).toBe(long);
  });

  test("reports all faults at once, metadata first", async () => {
    const { scope, write } = await fixture();
    const bad = cronTab("Bad_Name", { labels: { "-x": "v" } }, { replicas: -1 });
    await expect(createObject(scope, bad, write())).rejects.toMatchObject({
      status: {
        code: 422,
        details: {
          kind: "CronTab",
          group: "stable.example.com",
          name: "Bad_Name",
          causes: [
            { field: "metadata.name" },
            { field: "metadata.labels" },
            { field: "spec.replicas", message: "Invalid value: -1: must be greater than or equal to 0" },
          ],
        },
      },
    });
  });

  test("a dry run stores nothing but still sees what is there", async () => {
    const { scope, write, server } = await fixture();
    const revision = server.storage.revision;
    const { object, entry } = await createObject(scope, cronTab("a"), write({ dryRun: true }));
    expect(entry).toBeUndefined();
    expect(object.metadata.uid).toBeDefined();
    expect(server.storage.revision).toBe(revision);
    await createObject(scope, cronTab("a"), write());
    await expect(createObject(scope, cronTab("a"), write({ dryRun: true }))).rejects.toMatchObject({ status: { code: 409 } });
  });

  test("takes the namespace of the request, and no other", async () => {
    const { scope, write } = await fixture();
    await expect(createObject(scope, cronTab("a", { namespace: "other" }), write())).rejects.toMatchObject({
      status: { code: 400, message: "the namespace of the provided object does not match the namespace sent on the request" },
    });
    const cluster = await fixture({ namespaced: false });
    const { object } = await createObject(cluster.scope, cronTab("a", { namespace: "other" }), cluster.write());
    expect(object.metadata.namespace).toBeUndefined();
  });

  test("stores companions with the object, all or nothing", async () => {
    const key = "/registry/ranges/nodeports/30000";
    const settled: string[] = [];
    const { scope, write, server } = await fixture({
      strategy: {
        companions: () => ({ compare: [{ key, revision: 0 }], operations: [{ type: "put", key, value: Buffer.from("{}") }] }),
        settle: (object) => void settled.push(object.metadata.name ?? ""),
      },
    });
    await createObject(scope, cronTab("a"), write());
    expect(server.storage.get(key)).toBeDefined();
    await expect(createObject(scope, cronTab("b"), write())).rejects.toMatchObject({ status: { reason: "ServerTimeout" } });
    expect(scope.store.read("default", "b")).toBeUndefined();
    expect(settled).toEqual(["a", "b", "b", "b", "b", "b"]);
  });

  test("chooses again what another replica has chosen in the same moment", async () => {
    let port = 30000;
    const { scope, write, server } = await fixture({
      strategy: {
        prepareForCreate: (object) => {
          object.metadata.labels = { port: String(port++) };
        },
        companions: (object) => {
          const key = `/registry/ranges/nodeports/${object?.metadata.labels?.["port"]}`;
          return { compare: [{ key, revision: 0 }], operations: [{ type: "put", key, value: Buffer.from("{}") }] };
        },
      },
    });
    await server.storage.commit({ compare: [], operations: [{ type: "put", key: "/registry/ranges/nodeports/30000", value: Buffer.from("{}") }] });
    const { object } = await createObject(scope, cronTab("a"), write());
    expect(object.metadata.labels).toEqual({ port: "30001" });
  });

  test("refuses a resourceVersion, unless it is no version at all", async () => {
    const { scope, write } = await fixture();
    await expect(createObject(scope, cronTab("a", { resourceVersion: "5" }), write())).rejects.toMatchObject({ status: { code: 400 } });
    await expect(createObject(scope, cronTab("b", { resourceVersion: "0" }), write())).resolves.toBeDefined();
  });
});
