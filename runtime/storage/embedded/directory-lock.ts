import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StorageError } from "../storage-error.ts";

/**
 * Makes this process the only user of `directory`, until the returned function is called or the process ends in whatever way.
 * The lock is a file that names its owner; one whose owner is gone is taken over.
 *
 * @throws StorageError "unavailable" when another process has the directory, or this one opened it before.
 */
export function lockDirectory(directory: string): () => void {
  const path = join(directory, "store.lock");
  const own = JSON.stringify(describeProcess(process.pid));
  for (let attempt = 0; attempt < 10; attempt++) {
    try {
      writeFileSync(path, own, { flag: "wx", mode: 0o600 });
      return () => unlinkSync(path);
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw new StorageError("unavailable", `cannot write ${path}`, { cause: error });
    }
    const found = read(path);
    const owner = found === undefined ? undefined : parse(found);
    if (owner !== undefined && isRunning(owner)) throw new StorageError("unavailable", `${directory} is in use by process ${owner.pid}`);
    if (found !== undefined) remove(path, found);
  }
  throw new StorageError("unavailable", `cannot lock ${directory}: other processes are locking it too`);
}

interface Owner {
  readonly pid: number;
  /** When the process began, in a unit of the operating system's; tells it from a later one with the same number. "" when unknown. */
  readonly started: string;
}

function describeProcess(pid: number): Owner {
  const boot = read("/proc/sys/kernel/random/boot_id")?.trim();
  // The name of the program, in parentheses, may hold anything; the start time is the 20th field after it (proc(5)).
  const stat = read(`/proc/${pid}/stat`);
  const ticks = stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  return { pid, started: boot === undefined || ticks === undefined ? "" : `${boot} ${ticks}` };
}

function isRunning(owner: Owner): boolean {
  try {
    process.kill(owner.pid, 0);
  } catch (error) {
    // EPERM: it runs, as someone else.
    if (hasCode(error, "ESRCH")) return false;
  }
  const { started } = describeProcess(owner.pid);
  return started === "" || owner.started === "" || started === owner.started;
}

/** Undefined when it is no lock of ours: cut off by a crash, for one. */
function parse(text: string): Owner | undefined {
  try {
    const owner: unknown = JSON.parse(text);
    if (typeof owner !== "object" || owner === null || !("pid" in owner) || typeof owner.pid !== "number") return undefined;
    return { pid: owner.pid, started: "started" in owner ? String(owner.started) : "" };
  } catch {
    return undefined;
  }
}

/** Removes the lock file if it still reads `expected`. Of several processes that try, one renames it; the others see it gone. */
function remove(path: string, expected: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    // Someone may have taken the lock over between the reading and the renaming: it is theirs.
    if (read(aside) !== expected) linkSync(aside, path);
    unlinkSync(aside);
  } catch (error) {
    if (!hasCode(error, "ENOENT") && !hasCode(error, "EEXIST")) throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
