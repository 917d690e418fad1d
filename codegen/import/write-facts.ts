import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** How many files an import wrote, left as they were and removed. */
export interface WrittenFacts {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Writes the files whose text differs, each whole or not at all, and removes `stale` ones. */
export function writeFacts(folder: string, files: ReadonlyMap<string, string>, stale: readonly string[]): WrittenFacts {
  let written = 0;
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    written++;
  }
  for (const path of stale) rmSync(join(folder, path), { force: true });
  return { written, unchanged: files.size - written, removed: stale.length };
}
