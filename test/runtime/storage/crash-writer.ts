/**
 * A process to be killed: `crash-writer <directory> <life> <checkpoint bytes>` opens the store and lets 32 writers create, replace
 * and delete until the end. Each acknowledged write is a line on standard output, written before the next one begins.
 */
import { createHash } from "node:crypto";
import { writeSync } from "node:fs";
import { argv } from "node:process";
import { openEmbeddedStorage } from "../../../runtime/storage/embedded/embedded-storage.ts";

const [, , directory = "", life = "", checkpointBytes] = argv;
const storage = await openEmbeddedStorage({ directory, checkpointBytes: Number(checkpointBytes) });

function objectOf(name: string, step: number): Buffer {
  const payload = `${name} ${step} `.repeat(1 + ((step * 37) % 300));
  const digest = createHash("sha1").update(payload).digest("hex");
  return Buffer.from(JSON.stringify({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data: { payload, digest } }));
}

/** Waits while the pipe is full: the reader is slower than the store. */
function acknowledge(line: string): void {
  for (;;) {
    try {
      writeSync(1, line);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

async function write(writer: number): Promise<never> {
  for (let step = 0; ; step++) {
    // Every third write replaces the one before, every seventh deletes it.
    const type = step % 7 === 6 ? "delete" : "put";
    const name = `l${life}-w${writer}-${step - (step % 7 === 6 || step % 3 === 2 ? 1 : 0)}`;
    const key = `/registry/configmaps/default/${name}`;
    const result = await storage.commit({ compare: [], operations: [type === "put" ? { type, key, value: objectOf(name, step) } : { type, key }] });
    if (result.succeeded && result.entries[0] !== undefined) acknowledge(`${type} ${key} ${result.revision}\n`);
  }
}

await Promise.all(Array.from({ length: 32 }, (_, writer) => write(writer)));
