import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openEmbeddedStorage } from "../../../runtime/storage/embedded/embedded-storage.ts";
import type { Storage } from "../../../runtime/storage/storage.ts";
import { describeStorage } from "./contract.ts";

const directories = new Map<Storage, string>();

async function openIn(directory: string): Promise<Storage> {
  const storage = await openEmbeddedStorage({ directory });
  directories.set(storage, directory);
  return storage;
}

afterAll(async () => {
  for (const directory of new Set(directories.values())) await rm(directory, { recursive: true });
});

describeStorage("embedded", {
  open: async () => openIn(await mkdtemp(join(tmpdir(), "typeplane-storage-"))),
  reopen: async (storage) => {
    await storage.close();
    return openIn(directories.get(storage) ?? "");
  },
  shortestTtl: 0.05,
});
