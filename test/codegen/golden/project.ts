import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGenerate } from "../../../codegen/main.ts";

/** A project in a folder of its own, with the CRD and the overlay of `input/`. */
export interface Project {
  readonly folder: string;
  /** `typeplane generate --crds crds --out generated`; answers the exit code. */
  readonly generate: (...flags: string[]) => Promise<number>;
  /** The generated files by path, sorted. */
  readonly files: () => Map<string, string>;
  readonly remove: () => void;
}

export function createProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), "typeplane-project-"));
  cpSync(new URL("./input/", import.meta.url), folder, { recursive: true });
  const out = join(folder, "generated");
  return {
    folder,
    generate: async (...flags) => {
      const before = process.cwd();
      // Paths are told as they are given: relative ones make the same files everywhere.
      process.chdir(folder);
      try {
        return await runGenerate(["--crds", "crds", "--out", "generated", ...flags]);
      } finally {
        process.chdir(before);
      }
    },
    files: () => {
      const found = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => statSync(join(out, path)).isFile());
      return new Map(found.sort().map((path) => [path, readFileSync(join(out, path), "utf8")]));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
