import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { stampedRevision, stampRevision } from "../../../runtime/storage/stamp.ts";
import type { Change, CommitResult, Entry, Storage, Transaction } from "../../../runtime/storage/storage.ts";
import { StorageError } from "../../../runtime/storage/storage-error.ts";

export interface ContractOptions {
  /** Opens an empty store. */
  open(): Promise<Storage>;
  /** Closes the store and opens it again with what it holds; absent when nothing outlives the process. */
  reopen?(storage: Storage): Promise<Storage>;
  /** The shortest time to live that the store can keep, in seconds. */
  readonly shortestTtl: number;
}

/** An object as the registry stores it, unstamped. */
export function cronTab(name: string, spec = "*/5 * * * *"): Buffer {
  return Buffer.from(`{"apiVersion":"stable.example.com/v1","kind":"CronTab","metadata":{"name":"${name}"},"spec":{"cronSpec":"${spec}"}}`);
}

const root = "/registry/stable.example.com/crontabs/";

function keyOf(name: string, namespace = "default"): string {
  return `${root}${namespace}/${name}`;
}

function put(name: string, spec?: string): Transaction {
  return { compare: [], operations: [{ type: "put", key: keyOf(name), value: cronTab(name, spec) }] };
}

function create(name: string): Transaction {
  return { ...put(name), compare: [{ key: keyOf(name), revision: 0 }] };
}

function remove(name: string): Transaction {
  return { compare: [], operations: [{ type: "delete", key: keyOf(name) }] };
}

function keysOf(entries: readonly { readonly key: string }[]): string[] {
  return entries.map(({ key }) => key);
}

function brief(changes: readonly Change[]): string[] {
  return changes.map(({ type, key, revision }) => `${revision} ${type} ${key.slice(root.length)}`);
}

async function succeed(storage: Storage, transaction: Transaction): Promise<Extract<CommitResult, { succeeded: true }>> {
  const result = await storage.commit(transaction);
  if (!result.succeeded) throw new Error(`a comparison failed: ${JSON.stringify(transaction.compare)}`);
  return result;
}

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof StorageError) return error.code;
    throw error;
  }
  return "no error";
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** What every back end must do. */
export function describeStorage(name: string, options: ContractOptions): void {
  describe(`${name} storage`, () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await options.open();
    });
    afterEach(() => storage.close());

    async function commitAll(transactions: readonly Transaction[]): Promise<number[]> {
      const revisions: number[] = [];
      for (const transaction of transactions) revisions.push((await succeed(storage, transaction)).revision);
      return revisions;
    }

    describe("commit", () => {
      test("writes at a new revision and stamps it into the value", async () => {
        const before = storage.revision;
        const { revision, entries } = await succeed(storage, create("a"));
        expect(revision).toBeGreaterThan(before);
        expect(entries).toHaveLength(1);
        const entry = storage.get(keyOf("a"));
        expect(entry).toEqual({ key: keyOf("a"), value: stampRevision(cronTab("a"), revision), revision });
        expect(entries[0]).toEqual(entry);
        expect(stampedRevision(entry?.value ?? Buffer.alloc(0))).toBe(revision);
        expect(storage.revision).toBeGreaterThanOrEqual(revision);
      });

      test("refuses to create what exists, and tells what stands there", async () => {
        const { revision } = await succeed(storage, create("a"));
        const second = await storage.commit(create("a"));
        expect(second).toMatchObject({ succeeded: false, current: [{ key: keyOf("a"), revision, value: stampRevision(cronTab("a"), revision) }] });
        expect(storage.get(keyOf("a"))?.revision).toBe(revision);
      });

      test("replaces and deletes only at the revision compared with", async () => {
        const [first = 0] = await commitAll([create("a")]);
        const updated = await succeed(storage, { ...put("a", "@daily"), compare: [{ key: keyOf("a"), revision: first }] });
        expect(await storage.commit({ ...put("a", "@weekly"), compare: [{ key: keyOf("a"), revision: first }] })).toMatchObject({ succeeded: false });
        expect(await storage.commit({ ...remove("a"), compare: [{ key: keyOf("a"), revision: first }] })).toMatchObject({ succeeded: false });
        expect(storage.get(keyOf("a"))?.value.toString()).toContain("@daily");
        const deleted = await succeed(storage, { ...remove("a"), compare: [{ key: keyOf("a"), revision: updated.revision }] });
        expect(deleted.entries[0]).toMatchObject({ key: keyOf("a"), revision: updated.revision });
        expect(storage.get(keyOf("a"))).toBeUndefined();
      });

      test("compares with absence of one key and presence of another, all or nothing", async () => {
        const [revision = 0] = await commitAll([create("a")]);
        const compare = [
          { key: keyOf("a"), revision },
          { key: keyOf("b"), revision: 0 },
        ];
        await succeed(storage, { compare, operations: [...put("b").operations, ...put("c").operations] });
        const result = await storage.commit({ compare, operations: put("d").operations });
        if (result.succeeded) throw new Error("b is there, the comparison must fail");
        expect(result.current.map((entry) => entry?.key)).toEqual([keyOf("a"), keyOf("b")]);
        expect(storage.get(keyOf("d"))).toBeUndefined();
      });

      test("tells absence in a failed comparison", async () => {
        const result = await storage.commit({ ...put("a"), compare: [{ key: keyOf("a"), revision: 77 }] });
        expect(result).toMatchObject({ succeeded: false, current: [undefined] });
      });

      test("gives all operations of a transaction one revision", async () => {
        const [before = 0] = await commitAll([create("gone")]);
        const operations = [...put("a").operations, ...remove("gone").operations, ...put("b").operations];
        const { revision, entries } = await succeed(storage, { compare: [], operations });
        expect(storage.get(keyOf("a"))?.revision).toBe(revision);
        expect(storage.get(keyOf("b"))?.revision).toBe(revision);
        expect(entries.map((entry) => entry?.revision)).toEqual([revision, before, revision]);
        expect(brief(storage.changes(before, root)).sort()).toEqual([
          `${revision} delete default/gone`,
          `${revision} put default/a`,
          `${revision} put default/b`,
        ]);
      });

      test("takes no revision to delete what is not there", async () => {
        const [revision = 0] = await commitAll([create("a")]);
        const { entries } = await succeed(storage, remove("missing"));
        expect(entries).toEqual([undefined]);
        expect(storage.changes(revision, root)).toEqual([]);
        expect((await succeed(storage, create("b"))).revision).toBe(revision + 1);
      });

      test("keeps a value of 2 MB", async () => {
        if (name === "etcd") return;
        const value = Buffer.from(`{"apiVersion":"v1","kind":"X","metadata":{"name":"big"},"data":"${"x".repeat(2_000_000)}"}`);
        const { revision } = await succeed(storage, { compare: [], operations: [{ type: "put", key: keyOf("big"), value }] });
        expect(storage.get(keyOf("big"))?.value.equals(stampRevision(value, revision))).toBe(true);
      });

      test("keeps a value of 1 MB", async () => {
        const value = Buffer.from(`{"apiVersion":"v1","kind":"X","metadata":{"name":"big"},"data":"${"x".repeat(1_000_000)}"}`);
        const { revision } = await succeed(storage, { compare: [], operations: [{ type: "put", key: keyOf("big"), value }] });
        await succeed(storage, put("after"));
        expect(storage.range(root).entries[1]?.value.equals(stampRevision(value, revision))).toBe(true);
      });

      test("refuses a key that is too long, cleanly", async () => {
        const longest = root + "k".repeat(1978 - root.length);
        await succeed(storage, { compare: [{ key: longest, revision: 0 }], operations: [{ type: "put", key: longest, value: cronTab("a") }] });
        const tooLong = { compare: [], operations: [{ type: "put" as const, key: `${longest}k`, value: cronTab("a") }] };
        await expect(storage.commit(tooLong)).rejects.toMatchObject({ name: "StorageError", code: "too-large" });
        await expect(
          storage.commit({ ...tooLong, operations: [{ type: "put", key: root + "ü".repeat(1_000), value: cronTab("a") }] }),
        ).rejects.toMatchObject({ code: "too-large" });
        expect(storage.get(`${longest}k`)).toBeUndefined();
        expect(keysOf(storage.range(root).entries)).toEqual([longest]);
        expect(storage.range(`${longest}k`).entries).toEqual([]);
        expect(keysOf(storage.range(root, { from: `${longest}k` }).entries)).toEqual([]);
        await succeed(storage, create("a"));
      });

      test("lets one writer at a time count", async () => {
        const key = keyOf("counter");
        await succeed(storage, { compare: [], operations: [{ type: "put", key, value: cronTab("counter", "0") }] });
        let conflicts = 0;
        const count = async (): Promise<void> => {
          let current = storage.get(key);
          // All have read before any writes.
          await new Promise(setImmediate);
          for (;;) {
            const value = Number(/"cronSpec":"(\d+)"/.exec(current?.value.toString() ?? "")?.[1]);
            const operations = [{ type: "put" as const, key, value: cronTab("counter", String(value + 1)) }];
            const result = await storage.commit({ compare: [{ key, revision: current?.revision ?? 0 }], operations });
            if (result.succeeded) return;
            conflicts++;
            [current] = result.current;
          }
        };
        const writers = name === "etcd" ? 60 : 300;
        await Promise.all(Array.from({ length: writers }, count));
        expect(storage.get(key)?.value.toString()).toContain(`"cronSpec":"${writers}"`);
        expect(conflicts).toBeGreaterThan(0);
      });

      test("lets exactly one of 1,000 creators of a key through", async () => {
        const results = await Promise.all(Array.from({ length: 1_000 }, () => storage.commit(create("only"))));
        const winners = results.filter(({ succeeded }) => succeeded);
        expect(winners).toHaveLength(1);
        for (const result of results) if (!result.succeeded) expect(result.current[0]?.revision).toBe(winners[0]?.revision);
      });

      test("gives 1,000 concurrent creations 1,000 revisions, in the log once each", async () => {
        const before = storage.revision;
        const results = await Promise.all(Array.from({ length: 1_000 }, (_, i) => succeed(storage, create(`n${i}`))));
        expect(new Set(results.map(({ revision }) => revision)).size).toBe(1_000);
        const changes = storage.changes(before, root);
        expect(changes.map(({ revision }) => revision)).toEqual(results.map(({ revision }) => revision).sort((a, b) => a - b));
        expect(storage.count(root)).toBe(1_000);
      });
    });

    describe("range", () => {
      test("orders keys by their bytes, also beyond ASCII", async () => {
        const start = storage.revision;
        const names = ["a", "a-b", "a.b", "ab", "z", "é", "\u{10000}x", "\uffeex", "\ue000", "中"];
        for (const one of names) await storage.commit(put(one));
        const expected = names.map((one) => keyOf(one)).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(keysOf(storage.range(root).entries)).toEqual(expected);
        expect(keysOf(storage.range(root, { from: keyOf("\uffeex") }).entries)).toEqual([keyOf("\uffeex"), keyOf("\u{10000}x")]);
        expect(keysOf(storage.range(keyOf("\u{10000}")).entries)).toEqual([keyOf("\u{10000}x")]);
        expect(storage.count(keyOf("\u{10000}"))).toBe(1);
        for (const one of names) expect(storage.get(keyOf(one))?.value.toString()).toContain(JSON.stringify(one));
        expect(brief(storage.changes(start, keyOf("中")))).toHaveLength(1);
      });

      test("keeps prefixes apart", async () => {
        for (const namespace of ["x", "x-1", "xy"]) {
          await storage.commit({ compare: [], operations: [{ type: "put", key: keyOf("a", namespace), value: cronTab("a") }] });
        }
        expect(keysOf(storage.range(`${root}x/`).entries)).toEqual([keyOf("a", "x")]);
        expect(keysOf(storage.range(root).entries)).toEqual([keyOf("a", "x-1"), keyOf("a", "x"), keyOf("a", "xy")]);
        expect(storage.range("/registry/stable.example.com/cron").entries).toHaveLength(3);
        expect(storage.range("/registry/pods/").entries).toEqual([]);
        expect([storage.count(`${root}x/`), storage.count(root), storage.count("/registry/pods/")]).toEqual([1, 3, 0]);
      });

      test("pages by limit and from", async () => {
        const names = Array.from({ length: 25 }, (_, i) => `n${String(i).padStart(3, "0")}`);
        await Promise.all(names.map((one) => storage.commit(create(one))));
        const found: string[] = [];
        let from = root;
        for (let pages = 1; ; pages++) {
          const page = storage.range(root, { limit: 10, from });
          found.push(...keysOf(page.entries));
          if (!page.more) {
            expect(pages).toBe(3);
            break;
          }
          expect(page.entries).toHaveLength(10);
          from = `${page.entries.at(-1)?.key}\0`;
        }
        expect(found).toEqual(names.map((one) => keyOf(one)));
        expect(storage.range(root, { limit: 25 }).more).toBe(false);
        expect(storage.range(root, { limit: 24 }).more).toBe(true);
        expect(storage.range(root, { limit: 0 }).entries).toHaveLength(25);
        expect(keysOf(storage.range(root, { from: keyOf("n0225"), limit: 2 }).entries)).toEqual([keyOf("n023"), keyOf("n024")]);
        expect(storage.range(root, { from: "/registry/z" }).entries).toEqual([]);
        expect(storage.range(root, { from: "/registry/a" }).entries).toHaveLength(25);
      });

      test("counts as keys come and go", async () => {
        expect(storage.count(root)).toBe(0);
        await commitAll([create("a"), create("b"), put("a", "@daily"), remove("b"), create("c"), remove("missing")]);
        expect(storage.count(root)).toBe(2);
        expect(storage.count(keyOf(""))).toBe(2);
        await commitAll([remove("a"), create("d"), create("e")]);
        expect(storage.count(root)).toBe(3);
        expect(storage.count("")).toBeGreaterThanOrEqual(3);
      });

      test("holds many keys, added and removed in no order", async () => {
        const names = Array.from({ length: 2_500 }, (_, i) => `n${String((i * 7919) % 2_500).padStart(4, "0")}`);
        await Promise.all(names.map((one) => storage.commit(create(one))));
        expect(keysOf(storage.range(root).entries)).toEqual(names.toSorted().map((one) => keyOf(one)));
        const gone = names.filter((_, i) => i % 3 === 0);
        await Promise.all(gone.map((one) => storage.commit(remove(one))));
        const left = names.filter((_, i) => i % 3 !== 0).toSorted();
        expect(keysOf(storage.range(root).entries)).toEqual(left.map((one) => keyOf(one)));
        expect(keysOf(storage.range(root, { from: keyOf("n1200"), limit: 3 }).entries)).toEqual(
          left
            .filter((one) => one >= "n1200")
            .slice(0, 3)
            .map((one) => keyOf(one)),
        );
        expect(storage.count(root)).toBe(left.length);
        expect(storage.count(keyOf("n1"))).toBe(left.filter((one) => one.startsWith("n1")).length);
      });

      test("returns values that later writes leave alone", async () => {
        await commitAll([create("a"), create("b")]);
        const held = [storage.get(keyOf("a")), ...storage.range(root).entries];
        const copies = held.map((entry) => Buffer.from(entry?.value ?? ""));
        await commitAll([put("a", "@daily"), put("b", "@daily"), put("c"), remove("b")]);
        storage.range(root);
        storage.get(keyOf("c"));
        expect(held.map((entry) => entry?.value)).toEqual(copies);
      });
    });

    describe("range at a revision", () => {
      test("shows the entries as they were", async () => {
        const states = new Map<number, readonly Entry[]>();
        const steps = [
          create("b"),
          create("d"),
          put("b", "@daily"),
          create("a"),
          remove("d"),
          create("c"),
          put("a", "@weekly"),
          create("d"),
          remove("b"),
        ];
        for (const step of steps) {
          const { revision } = await succeed(storage, step);
          states.set(revision, storage.range(root).entries);
        }
        for (const [revision, entries] of states) {
          expect(storage.range(root, { revision })).toEqual({ entries, revision, more: false });
          expect(storage.range(root, { revision, limit: 2 }).entries).toEqual(entries.slice(0, 2));
          expect(storage.range(root, { revision, limit: 2 }).more).toBe(entries.length > 2);
          const from = keyOf("b");
          expect(storage.range(root, { revision, from }).entries).toEqual(entries.filter(({ key }) => key >= from));
          expect(storage.range(root, { revision, from, limit: 1 }).entries).toEqual(entries.filter(({ key }) => key >= from).slice(0, 1));
          expect(storage.range(keyOf("b"), { revision }).entries).toEqual(entries.filter(({ key }) => key === from));
        }
      });

      test("undoes a transaction whole", async () => {
        const [before = 0] = await commitAll([create("a")]);
        await succeed(storage, { compare: [], operations: [...put("b").operations, ...remove("a").operations, ...put("c").operations] });
        expect(keysOf(storage.range(root, { revision: before }).entries)).toEqual([keyOf("a")]);
      });

      test("refuses a revision that is not reached or compacted", async () => {
        const [first = 0, second = 0, third = 0] = await commitAll([create("a"), create("b"), create("c")]);
        expect(codeOf(() => storage.range(root, { revision: third + 1_000 }))).toBe("future-revision");
        await storage.compact(second);
        expect(storage.compactedRevision).toBe(second);
        expect(codeOf(() => storage.range(root, { revision: first }))).toBe("compacted");
        expect(storage.range(root, { revision: second }).entries).toHaveLength(2);
        expect(storage.range(root, { revision: third }).entries).toHaveLength(3);
      });
    });

    describe("changes", () => {
      test("tell what was put, what was deleted and what stood there before", async () => {
        const start = storage.revision;
        const [one = 0, two = 0, three = 0] = await commitAll([create("a"), put("a", "@daily"), remove("a")]);
        const first = stampRevision(cronTab("a"), one);
        const second = stampRevision(cronTab("a", "@daily"), two);
        const withoutInternals = storage
          .changes(start, root)
          .map(({ type, key, revision, value, previous }) => ({ type, key, revision, value, previous }));
        expect(withoutInternals).toEqual([
          { type: "put", key: keyOf("a"), revision: one, value: first, previous: undefined },
          { type: "put", key: keyOf("a"), revision: two, value: second, previous: first },
          { type: "delete", key: keyOf("a"), revision: three, value: stampRevision(second, three), previous: second },
        ]);
      });

      test("begin after a revision and keep to a prefix", async () => {
        const [one = 0, two = 0] = await commitAll([create("a"), create("b")]);
        await succeed(storage, { compare: [], operations: [{ type: "put", key: "/registry/pods/default/p", value: cronTab("p") }] });
        const [four = 0] = await commitAll([remove("a")]);
        expect(brief(storage.changes(one, root))).toEqual([`${two} put default/b`, `${four} delete default/a`]);
        expect(storage.changes(one, "/registry/pods/")).toHaveLength(1);
        expect(storage.changes(four, root)).toEqual([]);
        expect(brief(storage.changes(0 + two, root))).toEqual([`${four} delete default/a`]);
      });

      test("are forgotten by compaction, up to its revision", async () => {
        const [one = 0, two = 0, three = 0] = await commitAll([create("a"), create("b"), put("a", "@daily")]);
        await storage.compact(two);
        expect(codeOf(() => storage.changes(one, root))).toBe("compacted");
        expect(brief(storage.changes(two, root))).toEqual([`${three} put default/a`]);
        await storage.compact(one);
        expect(storage.compactedRevision).toBe(two);
        expect(storage.range(root).entries).toHaveLength(2);
        const [four = 0] = await commitAll([create("c")]);
        expect(four).toBe(three + 1);
      });
    });

    describe("subscribe", () => {
      test("hears of every later change once, in order, after reads see it", async () => {
        await storage.commit(create("before"));
        const heard: Change[] = [];
        const unsubscribe = storage.subscribe((changes) => {
          expect(changes.length).toBeGreaterThan(0);
          expect(storage.revision).toBeGreaterThanOrEqual(changes.at(-1)?.revision ?? 0);
          heard.push(...changes);
        });
        const start = storage.revision;
        await Promise.all(Array.from({ length: 100 }, (_, i) => storage.commit(create(`n${i}`))));
        await commitAll([put("n1", "@daily"), remove("n2")]);
        expect(heard).toEqual(storage.changes(start, ""));
        expect(heard).toHaveLength(102);
        unsubscribe();
        await storage.commit(create("after"));
        expect(heard).toHaveLength(102);
      });

      test("hears of a change before its writer is answered", async () => {
        const order: string[] = [];
        storage.subscribe(() => order.push("heard"));
        await storage.commit(create("a")).then(() => order.push("answered"));
        expect(order).toEqual(["heard", "answered"]);
      });

      test("puts all of one transaction into one batch", async () => {
        const sizes: number[] = [];
        storage.subscribe((changes) => sizes.push(changes.length));
        await storage.commit({ compare: [], operations: [...put("a").operations, ...put("b").operations, ...put("c").operations] });
        expect(sizes).toEqual([3]);
      });

      test("lets a listener write", async () => {
        const second = new Promise<CommitResult>((resolve) => {
          const unsubscribe = storage.subscribe(() => {
            unsubscribe();
            resolve(storage.commit(create("b")));
          });
        });
        const heard: string[] = [];
        storage.subscribe((changes) => heard.push(...keysOf(changes)));
        await storage.commit(create("a"));
        await second;
        expect(heard).toEqual([keyOf("a"), keyOf("b")]);
      });
    });

    test("barrier shows every acknowledged write", async () => {
      const { revision } = await succeed(storage, create("a"));
      await storage.barrier();
      expect(storage.revision).toBeGreaterThanOrEqual(revision);
      expect(storage.get(keyOf("a"))?.revision).toBe(revision);
    });

    describe("time to live", () => {
      const ttl = options.shortestTtl;

      function putWithTtl(name: string, spec?: string): Transaction {
        return { compare: [], operations: [{ type: "put", key: keyOf(name), value: cronTab(name, spec), ttl }] };
      }

      test("deletes the key as a change of its own", async () => {
        const [one = 0] = await commitAll([putWithTtl("a")]);
        await commitAll([putWithTtl("b"), create("stays")]);
        expect(storage.count(root)).toBe(3);
        const start = storage.revision;
        await until(() => storage.count(root) === 1);
        const changes = storage.changes(start, root);
        expect(changes.map(({ type, key }) => `${type} ${key}`).sort()).toEqual([`delete ${keyOf("a")}`, `delete ${keyOf("b")}`]);
        expect(changes.find(({ key }) => key === keyOf("a"))?.previous).toEqual(stampRevision(cronTab("a"), one));
      });

      test("is replaced by the next put, also by one without", async () => {
        await commitAll([putWithTtl("a"), putWithTtl("b"), put("a", "@daily"), remove("b"), create("b"), putWithTtl("mark")]);
        await until(() => storage.get(keyOf("mark")) === undefined);
        expect(keysOf(storage.range(root).entries)).toEqual([keyOf("a"), keyOf("b")]);
      });
    });

    test("refuses to commit once closed", async () => {
      const other = await options.open();
      await other.close();
      await expect(other.commit(create("a"))).rejects.toMatchObject({ name: "StorageError", code: "closed" });
      await other.close();
    });

    const { reopen } = options;
    if (reopen === undefined) return;

    describe("reopened", () => {
      test("holds entries, revision and history", async () => {
        const start = storage.revision;
        const steps = [create("a"), create("b"), put("a", "@daily"), remove("b"), create("c"), create("b"), put("a", "@weekly"), put("a", "@yearly")];
        const revisions = await commitAll(steps);
        await succeed(storage, { compare: [], operations: [...put("d").operations, ...remove("c").operations] });
        const entries = storage.range(root).entries;
        const changes = storage.changes(start, root);
        const states = revisions.map((revision) => storage.range(root, { revision }));
        const last = storage.revision;

        storage = await reopen(storage);
        expect(storage.revision).toBe(last);
        expect(storage.changes(start, root)).toEqual(changes);
        expect(storage.range(root).entries).toEqual(entries);
        expect(revisions.map((revision) => storage.range(root, { revision }))).toEqual(states);
        expect(storage.count(root)).toBe(entries.length);
        expect((await succeed(storage, create("e"))).revision).toBeGreaterThan(last);
      });

      test("holds the history under one prefix after new writes", async () => {
        const start = storage.revision;
        await commitAll([create("a"), put("a", "@daily"), create("b")]);
        const changes = storage.changes(start, root);
        storage = await reopen(storage);
        await commitAll([put("a", "@weekly"), remove("b")]);
        expect(storage.changes(start, root).slice(0, 3)).toEqual(changes);
        expect(brief(storage.changes(start, keyOf("b"))).map((line) => line.split(" ")[1])).toEqual(["put", "delete"]);
      });

      test("keeps what was compacted compacted", async () => {
        const [one = 0, two = 0] = await commitAll([create("a"), create("b"), create("c")]);
        await storage.compact(two);
        storage = await reopen(storage);
        expect(storage.compactedRevision).toBe(two);
        expect(codeOf(() => storage.changes(one, root))).toBe("compacted");
        expect(storage.changes(two, root)).toHaveLength(1);
        const { revision } = storage;
        await storage.compact(revision);
        storage = await reopen(storage);
        expect(storage.revision).toBe(revision);
        expect(storage.range(root).entries).toHaveLength(3);
      });

      test("deletes what expired meanwhile", async () => {
        const operations = [{ type: "put" as const, key: keyOf("a"), value: cronTab("a"), ttl: options.shortestTtl }];
        await succeed(storage, { compare: [], operations });
        const { revision } = storage;
        storage = await reopen(storage);
        await until(() => storage.get(keyOf("a")) === undefined);
        expect(brief(storage.changes(revision, root))).toEqual([`${revision + 1} delete default/a`]);
      });
    });
  });
}
