import { describe, expect, test } from "vitest";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { createObject } from "../../../runtime/registry/create-object.ts";
import { updateObject } from "../../../runtime/registry/update-object.ts";
import { cronTab } from "../../support/crontabs.ts";
import { fixture } from "./registry-fixture.ts";

const modified = "the object has been modified; please apply your changes to the latest version and try again";

describe("updateObject", () => {
  test("replaces the object, keeps its identity and counts generations", async () => {
    const { scope, write } = await fixture();
    const created = await createObject(scope, cronTab("a"), write());
    const updated = await updateObject(
      scope,
      { name: "a", next: () => ({ ...cronTab("a", {}, { cronSpec: "@daily" }), status: { replicas: 9 } }) },
      write(),
    );
    expect(updated.created).toBe(false);
    expect(updated.object.metadata.uid).toBe(created.object.metadata.uid);
    expect(updated.object.metadata.generation).toBe(2);
    expect(updated.object["status"]).toBeUndefined();
    const relabelled = await updateObject(scope, { name: "a", next: () => cronTab("a", { labels: { x: "y" } }, { cronSpec: "@daily" }) }, write());
    expect(relabelled.object.metadata.generation).toBe(2);
  });

  test("writes nothing when nothing changes", async () => {
    const { scope, write, server } = await fixture();
    await createObject(scope, cronTab("a"), write());
    const revision = server.storage.revision;
    const { entry } = await updateObject(scope, { name: "a", next: () => cronTab("a") }, write());
    expect(server.storage.revision).toBe(revision);
    expect(entry?.revision).toBe(revision);
  });

  test("refuses another resourceVersion and another uid", async () => {
    const { scope, write } = await fixture();
    await createObject(scope, cronTab("a"), write());
    await expect(updateObject(scope, { name: "a", next: () => cronTab("a", { resourceVersion: "1" }) }, write())).rejects.toMatchObject({
      status: { code: 409, message: `Operation cannot be fulfilled on crontabs.stable.example.com "a": ${modified}` },
    });
    await expect(updateObject(scope, { name: "a", uid: "other", next: () => cronTab("a") }, write())).rejects.toMatchObject({
      status: { code: 409, reason: "Conflict" },
    });
  });

  test("demands a resourceVersion where the kind does, naming the resource", async () => {
    const { scope, write } = await fixture({ behaviour: { unconditionalUpdate: false } });
    await createObject(scope, cronTab("a"), write());
    await expect(updateObject(scope, { name: "a", next: () => cronTab("a") }, write())).rejects.toMatchObject({
      status: {
        code: 422,
        message: 'crontabs.stable.example.com "a" is invalid: metadata.resourceVersion: Invalid value: 0: must be specified for an update',
      },
    });
  });

  test("creates what is absent only where the kind allows that", async () => {
    const { scope, write } = await fixture();
    await expect(updateObject(scope, { name: "a", next: () => cronTab("a") }, write())).rejects.toMatchObject({ status: { code: 404 } });
    const { created } = await updateObject(scope, { name: "a", createAbsent: true, next: () => cronTab("a") }, write());
    expect(created).toBe(true);
    const willing = await fixture({ behaviour: { createOnUpdate: true } });
    const put = await updateObject(willing.scope, { name: "b", next: () => cronTab("b", { resourceVersion: "7" }) }, willing.write());
    expect(put.created).toBe(true);
  });

  test("tries again on the newest object after a lost race", async () => {
    const { scope, write } = await fixture();
    await createObject(scope, cronTab("a", {}, { replicas: 0 }), write());
    const increment = (): Promise<unknown> => updateObject(scope, { name: "a", next: (old) => add(old as KubeObject) }, write());
    await Promise.all(Array.from({ length: 10 }, increment));
    const entry = scope.store.read("default", "a");
    expect(scope.store.parse(entry?.value as Buffer)["spec"]).toEqual({ replicas: 10 });
  });

  test("through status only the status changes, and no generation", async () => {
    const { scope, write } = await fixture();
    await createObject(scope, cronTab("a", { labels: { x: "1" } }), write());
    const body = { ...cronTab("a", { labels: { x: "2" } }, { cronSpec: "@yearly" }), status: { replicas: 4 } };
    const { object } = await updateObject(scope, { name: "a", next: () => body }, write({ subresource: "status" }));
    expect(object).toMatchObject({ metadata: { labels: { x: "1" }, generation: 1 }, spec: { cronSpec: "* * * * */5" }, status: { replicas: 4 } });
  });

  test("the last finalizer's removal removes an object that is being deleted", async () => {
    const { scope, write, server } = await fixture();
    const { object } = await createObject(scope, cronTab("a", { finalizers: ["example.com/f"] }), write());
    object.metadata.deletionTimestamp = "2026-01-02T03:04:05Z";
    object.metadata.deletionGracePeriodSeconds = 0;
    const key = scope.store.keyOf("default", "a");
    await server.storage.commit({ compare: [], operations: [{ type: "put", key, value: scope.store.serialize(object) }] });
    await expect(
      updateObject(scope, { name: "a", next: () => cronTab("a", { finalizers: ["example.com/f", "example.com/g"] }) }, write()),
    ).rejects.toMatchObject({ status: { code: 422, details: { causes: [{ field: "metadata.finalizers" }, { field: "metadata.finalizers" }] } } });
    const dry = await updateObject(scope, { name: "a", next: () => cronTab("a") }, write({ dryRun: true }));
    expect(dry.object.metadata.finalizers).toBeUndefined();
    expect(server.storage.get(key)).toBeDefined();
    const { entry } = await updateObject(scope, { name: "a", next: () => cronTab("a") }, write());
    expect(entry).toBeUndefined();
    expect(server.storage.get(key)).toBeUndefined();
  });
});

function add(old: KubeObject): KubeObject {
  const { replicas } = old["spec"] as { replicas: number };
  return { ...old, metadata: { ...old.metadata }, spec: { replicas: replicas + 1 } };
}
