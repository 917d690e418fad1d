import { describe, expect, test } from "vitest";
import { createObject } from "../../../runtime/registry/create-object.ts";
import { deleteObject } from "../../../runtime/registry/delete-object.ts";
import type { Strategy } from "../../../runtime/registry/strategy.ts";
import type { Change } from "../../../runtime/storage/storage.ts";
import { cronTab } from "../../support/crontabs.ts";
import { fixture } from "./registry-fixture.ts";

const graceful: Strategy = { gracePeriod: (_object, requested) => requested ?? 30 };

describe("deleteObject", () => {
  test("removes an object that nothing holds", async () => {
    const { scope, write } = await fixture();
    await createObject(scope, cronTab("a"), write());
    const deleted = await deleteObject(scope, "a", {}, write());
    expect(deleted.removed).toBe(true);
    expect(scope.store.read("default", "a")).toBeUndefined();
    await expect(deleteObject(scope, "a", {}, write())).rejects.toMatchObject({ status: { code: 404 } });
  });

  test("marks an object that finalizers hold, once", async () => {
    const { scope, write, server } = await fixture();
    await createObject(scope, cronTab("a", { finalizers: ["example.com/f"] }), write());
    const { object, removed } = await deleteObject(scope, "a", {}, write());
    expect(removed).toBe(false);
    expect(object.metadata).toMatchObject({ deletionTimestamp: "2026-01-02T03:04:05Z", deletionGracePeriodSeconds: 0, generation: 2 });
    const revision = server.storage.revision;
    await deleteObject(scope, "a", {}, write());
    expect(server.storage.revision).toBe(revision);
  });

  test.each([
    [{ propagationPolicy: "Orphan" }, ["orphan"]],
    [{ propagationPolicy: "Foreground" }, ["foregroundDeletion"]],
    [{ orphanDependents: true }, ["orphan"]],
  ])("with %j leaves the object to the garbage collector", async (options, finalizers) => {
    const { scope, write } = await fixture();
    await createObject(scope, cronTab("a"), write());
    const { object, removed } = await deleteObject(scope, "a", options, write());
    expect(removed).toBe(false);
    expect(object.metadata.finalizers).toEqual(finalizers);
    const changed = await deleteObject(scope, "a", { propagationPolicy: "Background" }, write());
    expect(changed.removed).toBe(true);
  });

  test("checks preconditions, naming the kind", async () => {
    const { scope, write } = await fixture();
    await createObject(scope, cronTab("a"), write());
    await expect(deleteObject(scope, "a", { preconditions: { uid: "other" } }, write())).rejects.toMatchObject({
      status: { code: 409, details: { kind: "CronTab", name: "a" } },
    });
    await expect(deleteObject(scope, "a", { preconditions: { resourceVersion: "1" } }, write({ dryRun: true }))).rejects.toMatchObject({
      status: { code: 409 },
    });
  });

  test("waits for the grace period, which only shrinks", async () => {
    let now = Date.parse("2026-01-02T03:04:05Z");
    const { scope, write } = await fixture({ strategy: graceful }, () => now);
    await createObject(scope, cronTab("a"), write());
    const first = await deleteObject(scope, "a", {}, write());
    expect(first.object.metadata).toMatchObject({ deletionTimestamp: "2026-01-02T03:04:35Z", deletionGracePeriodSeconds: 30 });
    now += 1000;
    const longer = await deleteObject(scope, "a", { gracePeriodSeconds: 60 }, write());
    expect(longer.pending).toBe(true);
    const shorter = await deleteObject(scope, "a", { gracePeriodSeconds: 5 }, write());
    expect(shorter.object.metadata).toMatchObject({ deletionTimestamp: "2026-01-02T03:04:10Z", deletionGracePeriodSeconds: 5 });
    const last = await deleteObject(scope, "a", { gracePeriodSeconds: 0 }, write());
    expect(last.removed).toBe(true);
    expect(last.object.metadata.deletionGracePeriodSeconds).toBe(0);
    expect(scope.store.read("default", "a")).toBeUndefined();
  });

  test("shows watchers the mark before the end when there is no grace", async () => {
    const { scope, write, server } = await fixture({ strategy: { gracePeriod: () => 0 } });
    await createObject(scope, cronTab("a"), write());
    const changes: Change[] = [];
    server.storage.subscribe((batch) => changes.push(...batch));
    await deleteObject(scope, "a", {}, write());
    expect(changes.map((change) => change.type)).toEqual(["put", "delete"]);
    expect(scope.store.parse((changes[1] as Change).value).metadata.deletionGracePeriodSeconds).toBe(0);
  });

  test("a dry run leaves everything as it is", async () => {
    const { scope, write, server } = await fixture({ strategy: graceful });
    await createObject(scope, cronTab("a"), write());
    const revision = server.storage.revision;
    const { object } = await deleteObject(scope, "a", {}, write({ dryRun: true }));
    expect(object.metadata.deletionGracePeriodSeconds).toBe(30);
    expect(server.storage.revision).toBe(revision);
  });

  test("asks admission with the object as it stands", async () => {
    const { scope, write } = await fixture();
    await createObject(scope, cronTab("a", { finalizers: ["example.com/f"] }), write());
    const refusal = new Error("no");
    const admitted = (object: { metadata: { deletionTimestamp?: string } }): void => {
      expect(object.metadata.deletionTimestamp).toBeUndefined();
      throw refusal;
    };
    await expect(deleteObject(scope, "a", {}, write(), admitted)).rejects.toBe(refusal);
  });
});
