import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectEtcd, type EtcdClient, type EtcdWatchListener } from "../../../runtime/storage/etcd/etcd-client.ts";
import { openEtcdStorage } from "../../../runtime/storage/etcd/etcd-storage.ts";
import { EtcdView } from "../../../runtime/storage/etcd/etcd-view.ts";
import { stampedRevision, stampRevision } from "../../../runtime/storage/stamp.ts";
import type { Change, Storage } from "../../../runtime/storage/storage.ts";
import { type Etcd, hasEtcd, startEtcd } from "../../support/etcd.ts";
import { cronTab } from "./contract.ts";

const root = "/registry/stable.example.com/crontabs/default/";

async function put(storage: Storage, name: string): Promise<number> {
  return (await storage.commit({ compare: [], operations: [{ type: "put", key: root + name, value: cronTab(name) }] })).revision;
}

/** Writes as another program would, behind the store's back. */
async function write(client: EtcdClient, ...names: string[]): Promise<number> {
  const success = names.map((name) => ({ type: "put" as const, key: root + name, value: cronTab(name) }));
  return (await client.transact({ compare: [], success, failure: [] })).revision;
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe.skipIf(!hasEtcd())("etcd storage", () => {
  let etcd: Etcd;
  let client: EtcdClient;
  beforeAll(async () => {
    etcd = await startEtcd();
    client = connectEtcd({ endpoints: [etcd.url] });
  });
  afterAll(async () => {
    client.close();
    await etcd.stop();
  });

  test("stores values unstamped at kube-apiserver's keys, and stamps what it reads", async () => {
    const storage = await openEtcdStorage({ endpoints: [etcd.url] });
    const revision = await put(storage, "a");
    const { entries } = await client.range(`${root}a`, `${root}b`, 10);
    expect(entries.map(({ key, value, modRevision }) => [key, value.toString(), modRevision])).toEqual([
      [`${root}a`, cronTab("a").toString(), revision],
    ]);
    await storage.close();
    const other = await openEtcdStorage({ endpoints: [etcd.url] });
    expect(stampedRevision(other.get(`${root}a`)?.value ?? Buffer.alloc(0))).toBe(revision);
    await other.close();
  });

  test("loads more keys than one page holds", async () => {
    const names = Array.from({ length: 2_345 }, (_, i) => `many-${String(i).padStart(5, "0")}`);
    for (let from = 0; from < names.length; from += 100) await write(client, ...names.slice(from, from + 100));
    const storage = await openEtcdStorage({ endpoints: [etcd.url] });
    expect(storage.range(`${root}many-`).entries.map(({ key }) => key)).toEqual(names.map((name) => root + name));
    await storage.close();
  });

  test("barrier shows what another replica has written, also outside of the prefix", async () => {
    const [one, two] = await Promise.all([openEtcdStorage({ endpoints: [etcd.url] }), openEtcdStorage({ endpoints: [etcd.url] })]);
    for (let i = 0; i < 20; i++) {
      const revision = await put(one, `seen-${i}`);
      await Promise.all([two.barrier(), two.barrier()]);
      expect(two.get(`${root}seen-${i}`)?.revision).toBe(revision);
    }
    const { revision } = await client.transact({ compare: [], success: [{ type: "put", key: "/other", value: Buffer.from("x") }], failure: [] });
    await two.barrier();
    expect(two.revision).toBeGreaterThanOrEqual(revision);
    await Promise.all([one.close(), two.close()]);
  });

  test("goes on from where it was after etcd was away", async () => {
    const storage = await openEtcdStorage({ endpoints: [etcd.url] });
    const start = await put(storage, "before");
    const heard: Change[] = [];
    storage.subscribe((changes) => heard.push(...changes));
    await etcd.kill();
    await expect(put(storage, "lost")).rejects.toMatchObject({ name: "StorageError", code: "unavailable" });
    expect(storage.get(`${root}before`)?.revision).toBe(start);
    await etcd.restart();
    const outside = await write(client, "outside", "outside-2");
    await until(() => storage.revision >= outside);
    const after = await put(storage, "after");
    expect(heard.map(({ key, revision }) => [key.slice(root.length), revision])).toEqual([
      ["outside", outside],
      ["outside-2", outside],
      ["after", after],
    ]);
    expect(storage.changes(start, root)).toEqual(heard);
    await storage.barrier();
    await storage.close();
  });

  test("reads anew when etcd has forgotten what it missed", async () => {
    await write(client, "gone", "kept", "replaced");
    let first: EtcdWatchListener | undefined;
    const deaf: EtcdClient = {
      ...client,
      // The first watch hears nothing, as one whose stream is lost; the next ones are as they should be.
      watch: async (start, end, revision, listener) => {
        if (first !== undefined) return client.watch(start, end, revision, listener);
        first = listener;
        return { requestProgress: () => {}, close: () => {} };
      },
    };
    const view = await EtcdView.load({ client: deaf, stamp: stampRevision, start: "/registry/", end: "/registry0", toKey: (key) => key });
    const start = view.memory.revision;
    const heard: string[] = [];
    view.memory.subscribe((changes) => heard.push(...changes.map(({ type, key, revision }) => `${revision} ${type} ${key.slice(root.length)}`)));

    const replaced = await write(client, "replaced");
    const { revision: deleted } = await client.transact({ compare: [], success: [{ type: "delete", key: `${root}gone` }], failure: [] });
    const added = await write(client, "new");
    await client.compact(added);
    first?.onEnd(new Error("compacted"), added);
    await view.reach(added, true);

    // When exactly the key went, no one can tell any more.
    expect(heard).toEqual([`${replaced} put replaced`, `${added} put new`, `${added} delete gone`]);
    expect(deleted).toBeLessThan(added);
    expect(view.memory.get(`${root}gone`)).toBeUndefined();
    expect(view.memory.compactedRevision).toBe(added);
    expect(() => view.memory.changes(start, root)).toThrow(/compacted/);
    const next = await write(client, "next");
    await view.reach(next, true);
    expect(view.memory.changes(added, root).map(({ key }) => key)).toEqual([`${root}next`]);
    view.close();
  });

  test("says when etcd cannot be reached", async () => {
    await expect(openEtcdStorage({ endpoints: ["http://127.0.0.1:1"] })).rejects.toMatchObject({ name: "StorageError", code: "unavailable" });
  });
});
