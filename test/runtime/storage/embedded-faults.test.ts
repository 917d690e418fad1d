import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openEmbeddedStorage } from "../../../runtime/storage/embedded/embedded-storage.ts";
import { createWalFiles, type WalFiles } from "../../../runtime/storage/embedded/wal-files.ts";
import type { Storage, Transaction } from "../../../runtime/storage/storage.ts";
import { cronTab } from "./contract.ts";

const root = "/registry/stable.example.com/crontabs/";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "typeplane-faults-"));
});
afterEach(() => rmSync(directory, { recursive: true }));

function put(name: string, size = 10): Transaction {
  return { compare: [], operations: [{ type: "put", key: root + name, value: cronTab(name, "x".repeat(size)) }] };
}

function names(storage: Storage): string[] {
  return storage.range(root).entries.map(({ key }) => key.slice(root.length));
}

/** Copies a log that is in use, and changes it on the way. */
function copyLog(from: string, to: string, change: (bytes: Buffer) => void = () => {}): void {
  for (const name of readdirSync(from).filter((file) => file.endsWith(".wal"))) {
    const bytes = readFileSync(join(from, name));
    change(bytes);
    writeFileSync(join(to, name), bytes);
  }
}

type Fault = "none" | "refuses" | "keeps half and refuses" | "keeps all and refuses";

/** A disk that breaks when told to. */
class FaultyFiles implements WalFiles {
  fault: Fault = "none";
  /** Which calls fail while there is a fault. */
  broken: readonly (keyof WalFiles)[] = ["write"];
  readonly #files = createWalFiles("strict");

  async open(path: string): Promise<number> {
    this.#check("open");
    return this.#files.open(path);
  }

  async write(file: number, bytes: Uint8Array, position: number): Promise<void> {
    if (this.fault === "keeps half and refuses") await this.#files.write(file, bytes.subarray(0, bytes.length >>> 1), position);
    if (this.fault === "keeps all and refuses") await this.#files.write(file, bytes, position);
    this.#check("write");
    return this.#files.write(file, bytes, position);
  }

  async rename(from: string, to: string): Promise<void> {
    this.#check("rename");
    return this.#files.rename(from, to);
  }

  async remove(path: string): Promise<void> {
    this.#check("remove");
    return this.#files.remove(path);
  }

  async syncDirectory(path: string): Promise<void> {
    this.#check("syncDirectory");
    return this.#files.syncDirectory(path);
  }

  close(file: number): Promise<void> {
    return this.#files.close(file);
  }

  #check(call: keyof WalFiles): void {
    if (this.fault !== "none" && this.broken.includes(call)) throw Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
  }
}

const unavailable = { name: "StorageError", code: "unavailable" };

describe("embedded storage on a broken disk", () => {
  const faults: readonly Fault[] = ["refuses", "keeps half and refuses", "keeps all and refuses"];
  test.each(faults)("that %s, refuses writes, goes on afterwards, and keeps to what it said", async (fault) => {
    const files = new FaultyFiles();
    let storage = await openEmbeddedStorage({ directory, files });
    await storage.commit(put("a"));
    const heard: string[] = [];
    storage.subscribe((changes) => heard.push(...changes.map(({ key }) => key.slice(root.length))));

    files.fault = fault;
    const refused = await Promise.allSettled(["b", "c", "d"].map((name) => storage.commit(put(name))));
    expect(refused).toEqual([1, 2, 3].map(() => ({ status: "rejected", reason: expect.objectContaining(unavailable) })));
    await expect(storage.commit(put("e"))).rejects.toMatchObject(unavailable);
    expect(names(storage)).toEqual(["a"]);
    expect([storage.revision, storage.count(root)]).toEqual([2, 1]);
    expect(storage.failure?.()).toMatchObject(unavailable);
    const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now() + 11_000);
    expect(storage.failure?.()).toBeUndefined();
    clock.mockRestore();

    files.fault = "none";
    expect(await storage.commit(put("c"))).toMatchObject({ succeeded: true, revision: 3 });
    expect(await storage.commit(put("f"))).toMatchObject({ succeeded: true, revision: 4 });
    expect(storage.failure?.()).toBeUndefined();
    expect(heard).toEqual(["c", "f"]);
    expect(names(storage)).toEqual(["a", "c", "f"]);
    const changes = storage.changes(1, root);

    // As a crash leaves it: with the log, and with a database that has heard of nothing.
    const crashed = mkdtempSync(join(tmpdir(), "typeplane-faults-"));
    copyLog(directory, crashed);
    const replayed = await openEmbeddedStorage({ directory: crashed });
    expect(replayed.changes(1, root)).toEqual(changes);
    await replayed.close();
    rmSync(crashed, { recursive: true });

    await storage.close();
    storage = await openEmbeddedStorage({ directory });
    expect(names(storage)).toEqual(["a", "c", "f"]);
    expect(storage.changes(1, root)).toEqual(changes);
    await storage.close();
  });

  test.each([["open"], ["write"], ["syncDirectory"]] as const)(
    "where a segment cannot begin because of %s, refuses writes until it can",
    async (call) => {
      const files = new FaultyFiles();
      files.broken = [call];
      files.fault = "refuses";
      const storage = await openEmbeddedStorage({ directory, files });
      await expect(storage.commit(put("a"))).rejects.toMatchObject(unavailable);
      await expect(storage.commit(put("b"))).rejects.toMatchObject(unavailable);
      files.fault = "none";
      expect(await storage.commit(put("c"))).toMatchObject({ succeeded: true, revision: 2 });
      expect(names(storage)).toEqual(["c"]);
      await storage.close();
      expect(readdirSync(directory).filter((name) => name.endsWith(".wal"))).toEqual([]);
    },
  );

  test("that has no room for zeros ahead, writes on", async () => {
    const files = createWalFiles("strict");
    let refused = 0;
    const write: WalFiles["write"] = async (file, bytes, position) => {
      if (bytes.every((byte) => byte === 0)) {
        refused++;
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      }
      return files.write(file, bytes, position);
    };
    const storage = await openEmbeddedStorage({ directory, files: { ...files, write } });
    for (let i = 0; i < 20; i++) await storage.commit(put(`n${i}`));
    expect(refused).toBe(1);
    expect(storage.count(root)).toBe(20);
    await storage.close();
  });

  test("that does not let go of old files, is no reason to stop", async () => {
    const files = new FaultyFiles();
    files.broken = ["rename", "remove"];
    files.fault = "refuses";
    let storage = await openEmbeddedStorage({ directory, files, checkpointBytes: 1_000 });
    // In three log files.
    for (let i = 0; i < 9; i++) await storage.commit(put(`n${i}`, 2 << 20));
    await storage.close();
    const left = readdirSync(directory).filter((name) => name.endsWith(".wal"));
    expect(left).toHaveLength(3);
    files.fault = "none";
    storage = await openEmbeddedStorage({ directory, files });
    expect(storage.count(root)).toBe(9);
    expect(readdirSync(directory).filter((name) => name.endsWith(".wal"))).toEqual([]);
    await storage.commit(put("more"));
    await storage.close();
  });

  test("of a damaged log, is not opened, and keeps nothing locked", async () => {
    const storage = await openEmbeddedStorage({ directory });
    for (const name of ["a", "b", "c"]) await storage.commit(put(name));
    const damaged = mkdtempSync(join(tmpdir(), "typeplane-faults-"));
    copyLog(directory, damaged, (bytes) => bytes.set([1, 2, 3], bytes.indexOf("CronTab")));
    await storage.close();
    const opening = openEmbeddedStorage({ directory: damaged });
    await expect(opening).rejects.toMatchObject({ ...unavailable, message: expect.stringContaining("the write-ahead log is damaged") });
    await expect(openEmbeddedStorage({ directory: damaged })).rejects.toThrow(/damaged/);
    for (const name of readdirSync(damaged).filter((file) => file.endsWith(".wal"))) rmSync(join(damaged, name));
    const without = await openEmbeddedStorage({ directory: damaged });
    expect(names(without)).toEqual([]);
    await without.close();
    rmSync(damaged, { recursive: true });
  });
});
