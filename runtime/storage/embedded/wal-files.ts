import { close, constants, fdatasync, fsync, open, rename, unlink, write } from "node:fs";
import { platform } from "node:process";
import { promisify } from "node:util";

/** `strict`: a write is over when the disk has it. `relaxed`: when the operating system has it. */
export type Durability = "strict" | "relaxed";

/** What the write-ahead log asks of the operating system. */
export interface WalFiles {
  /** Opens a file to write to, and makes it when it is not there. */
  open(path: string): Promise<number>;
  /** Resolves when all of `bytes` are there to stay, at `position`. */
  write(file: number, bytes: Uint8Array, position: number): Promise<void>;
  close(file: number): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Resolves when the names of the directory's files are there to stay. */
  syncDirectory(path: string): Promise<void>;
}

/** With O_DSYNC a write is durable when it returns: one visit to the thread pool instead of two. macOS has it, but not as far as the disk. */
const synchronous = platform === "linux" ? constants.O_DSYNC : 0;

const files = { open: promisify(open), close: promisify(close), fsync: promisify(fsync), rename: promisify(rename), remove: promisify(unlink) };

export function createWalFiles(durability: Durability): WalFiles {
  const strict = durability === "strict";
  const flags = constants.O_RDWR | constants.O_CREAT | (strict ? synchronous : 0);
  const sync = strict && synchronous === 0;
  return {
    open: (path) => files.open(path, flags, 0o600),
    write: (file, bytes, position) => new Promise((resolve, reject) => writeAll(file, bytes, position, sync, settle(resolve, reject))),
    close: files.close,
    rename: files.rename,
    remove: files.remove,
    syncDirectory: strict && platform !== "win32" ? syncDirectory : async () => {},
  };
}

type Callback = (error: Error | null) => void;

function settle(resolve: () => void, reject: (error: Error) => void): Callback {
  return (error) => (error === null ? resolve() : reject(error));
}

function writeAll(file: number, bytes: Uint8Array, position: number, sync: boolean, callback: Callback): void {
  write(file, bytes, 0, bytes.length, position, (error, written) => {
    if (error !== null) callback(error);
    else if (written === 0) callback(new Error("the disk takes no more"));
    // A disk that gets full takes a part, and refuses the rest when asked again.
    else if (written < bytes.length) writeAll(file, bytes.subarray(written), position + written, sync, callback);
    else if (sync) fdatasync(file, callback);
    else callback(null);
  });
}

async function syncDirectory(path: string): Promise<void> {
  const directory = await files.open(path, constants.O_RDONLY);
  try {
    await files.fsync(directory);
  } finally {
    await files.close(directory);
  }
}
