import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type GeneratedFile, shortHash } from "../print/generated-file.ts";

/** generated/manifest.json: what was generated, from what. */
export interface Manifest {
  /** A hash of all input files and of the generator; it only saves work, so `check` passes over it. */
  readonly inputs: string;
  /** Path below generated/ to the hash of the text. */
  readonly files: Readonly<Record<string, string>>;
}

/** What writing did, or with `check` would do. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  readonly unchanged: number;
}

const manifestName = "manifest.json";

export function readManifest(directory: string): Manifest | undefined {
  const path = join(directory, manifestName);
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

/** True when `inputs` is what the manifest was made from and every file stands as it was written. */
export function isUpToDate(directory: string, inputs: string): boolean {
  const manifest = readManifest(directory);
  if (manifest?.inputs !== inputs) return false;
  return Object.entries(manifest.files).every(([path, hash]) => {
    const full = join(directory, path);
    return existsSync(full) && shortHash(readFileSync(full, "utf8")) === hash;
  });
}

/**
 * Writes what changed, deletes what the last manifest lists and `files` no longer holds, and touches nothing else.
 * With `check` nothing is written; the report says what would be.
 */
export function writeFiles(directory: string, files: readonly GeneratedFile[], inputs: string, check: boolean): WriteReport {
  const before = readManifest(directory);
  const hashes: Record<string, string> = {};
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) hashes[file.path] = shortHash(file.text);
  const manifest: GeneratedFile = { path: manifestName, text: `${JSON.stringify({ inputs, files: hashes }, null, 1)}\n` };
  const written: string[] = [];
  for (const file of check ? files : [...files, manifest]) {
    const full = join(directory, file.path);
    if (existsSync(full) && readFileSync(full, "utf8") === file.text) continue;
    written.push(file.path);
    if (check) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, file.text);
  }
  const deleted = Object.keys(before?.files ?? {}).filter((path) => hashes[path] === undefined && existsSync(join(directory, path)));
  if (!check) for (const path of deleted) remove(directory, path);
  return { written, deleted, unchanged: files.length + 1 - written.length };
}

/** Deletes a file and the folders it leaves empty. */
function remove(directory: string, path: string): void {
  rmSync(join(directory, path));
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    if (readdirSync(join(directory, folder)).length > 0) return;
    rmdirSync(join(directory, folder));
  }
}
