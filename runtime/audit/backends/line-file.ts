import { closeSync, fstatSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { OldFilesOptions } from "./old-files.ts";
import { OldFiles } from "./old-files.ts";

/** A file that lines are added to. */
export interface LineFile {
  /** Returns when the lines are with the operating system. @throws Error */
  readonly write: (lines: readonly Buffer[]) => void;
  readonly close: () => Promise<void>;
}

export interface LineFileOptions extends OldFilesOptions {
  /** Bytes after which the file is put aside and another begun; 0: never. */
  readonly maxBytes: number;
}

/** Standard output as a file. */
export function standardOutput(): LineFile {
  // Nobody may be reading: that ends no server.
  process.stdout.on("error", () => {});
  return {
    write: (lines) => {
      process.stdout.write(Buffer.concat(lines));
    },
    close: () => Promise.resolve(),
  };
}

/** Opens a file, which is made with its folder where it is not there, readable for its owner only. @throws Error */
export function openLineFile(path: string, options: LineFileOptions): LineFile {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const { maxBytes } = options;
  const old = new OldFiles(path, options);
  let descriptor = openSync(path, "a", 0o600);
  let size = fstatSync(descriptor).size;
  let closed = false;
  if (maxBytes > 0) old.tidy();

  const begin = (): void => {
    closeSync(descriptor);
    const mode = old.putAside();
    descriptor = openSync(path, "a", mode);
    size = 0;
    old.tidy();
  };
  const append = (bytes: Buffer): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    size += bytes.length;
  };
  return {
    write: (lines) => {
      // The descriptor may be another file's by now.
      if (closed) throw new Error("the file is closed");
      let group: Buffer[] = [];
      let bytes = 0;
      const flush = (): void => {
        if (bytes > 0) append(group.length === 1 ? (group[0] as Buffer) : Buffer.concat(group, bytes));
        group = [];
        bytes = 0;
      };
      for (const line of lines) {
        if (maxBytes > 0 && size + bytes + line.length > maxBytes && size + bytes > 0) {
          flush();
          begin();
        }
        group.push(line);
        bytes += line.length;
      }
      flush();
    },
    close: async () => {
      closed = true;
      closeSync(descriptor);
      await old.tidied();
    },
  };
}
