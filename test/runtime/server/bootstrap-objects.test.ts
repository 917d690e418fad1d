import { describe, expect, test } from "vitest";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { createBootstrapObjects } from "../../../runtime/server/bootstrap-objects.ts";
import { createMemoryStorage } from "../../../runtime/storage/memory/memory-storage.ts";
import type { Storage } from "../../../runtime/storage/storage.ts";
import { createTestServer } from "../../support/server-context.ts";
import { definitionOf } from "../../support/stored-world.ts";

const definitions = [definitionOf({ resource: "namespaces", kind: "Namespace", namespaced: false })];
const objects: KubeObject[] = Array.from({ length: 250 }, (_, i) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name: `n${i}` } }));

function serverOver(storage: Storage): ReturnType<typeof createTestServer> {
  const server = createTestServer({ definitions, storage });
  return { ...server, options: { ...server.options, serviceClusterIpRange: "10.0.0.0/24" } };
}

/** Runs `before` with the number of operations of each commit. */
function watched(storage: Storage, before: (operations: number) => Promise<unknown>): Storage {
  return Object.assign(Object.create(storage) as Storage, {
    commit: async (transaction: Parameters<Storage["commit"]>[0]) => {
      await before(transaction.operations.length);
      return storage.commit(transaction);
    },
  });
}

describe("the objects of a fresh server", () => {
  test("are put in transactions that etcd takes, and once", async () => {
    const storage = createMemoryStorage();
    const sizes: number[] = [];
    const server = serverOver(watched(storage, async (size) => sizes.push(size)));
    await createBootstrapObjects(server, objects);
    expect(storage.count("/registry/namespaces/")).toBe(250);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(128);
    const { revision } = storage;
    await createBootstrapObjects(server, objects);
    expect(storage.revision).toBe(revision);
  });

  test("that another server is first with are left to it", async () => {
    const storage = createMemoryStorage();
    let raced = false;
    const server = serverOver(
      watched(storage, async () => {
        if (raced) return;
        raced = true;
        await storage.commit({ compare: [], operations: [{ type: "put", key: "/registry/namespaces/n7", value: Buffer.from('{"theirs":true}') }] });
      }),
    );
    await createBootstrapObjects(server, objects);
    expect(storage.count("/registry/namespaces/")).toBe(250);
    expect(storage.get("/registry/namespaces/n7")?.value.toString()).toContain("theirs");
  });
});
