import { readFileSync } from "node:fs";

/** The vectors of a file beside this one, a JSON value a line. */
export function readVectors<T>(file: string): T[] {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8")
    .trimEnd()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}
