import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shortHash } from "../print/generated-file.ts";

/** A hash of the generator's own modules, so that a changed generator runs again. */
export function generatorHash(): string {
  const root = fileURLToPath(new URL("../", import.meta.url));
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => /(?<!\.d)\.[jt]s$/.test(path));
  return shortHash(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
