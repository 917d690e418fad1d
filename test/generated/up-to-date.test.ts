import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runGenerate } from "../../codegen/main.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "typeplane-generated-"));
const generate = (...args: string[]): Promise<number> => runGenerate(["--schemas", join(root, "schemas"), "--out", out, ...args]);

/** Paths and texts of all files below a folder. */
function read(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => join(entry.parentPath, entry.name)).map((path) => [relative(folder, path), withoutInputs(readFileSync(path, "utf8"))]),
  );
}

/** The manifest knows its inputs by a hash that counts the generator's own modules, which are not the compiled ones here. */
function withoutInputs(text: string): string {
  return text.replace(/^\s*"inputs": "[0-9a-f]+",\n/m, "");
}

describe("the generator", { timeout: 120_000 }, () => {
  beforeAll(async () => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await generate()).toBe(0);
  }, 120_000);
  afterAll(() => {
    vi.restoreAllMocks();
    rmSync(out, { recursive: true });
  });

  test("makes what is committed", () => {
    const made = read(out);
    const committed = read(join(root, "generated"));
    expect([...made.keys()].filter((path) => !committed.has(path))).toEqual([]);
    expect([...committed.keys()].filter((path) => !made.has(path))).toEqual([]);
    expect([...made].filter(([path, text]) => committed.get(path) !== text).map(([path]) => path)).toEqual([]);
  });

  test("run again, changes nothing", async () => {
    const times = (): number[] => [...read(out).keys()].sort().map((path) => statSync(join(out, path)).mtimeMs);
    const before = times();
    expect(await generate()).toBe(0);
    expect(await generate("--check")).toBe(0);
    expect(times()).toEqual(before);
  });

  test("--check tells of a file that was changed, and leaves it", async () => {
    const { writeFileSync } = await import("node:fs");
    const path = join(out, "apps/v1/deployments/resource.ts");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace("deployments", "unicorns"));
    expect(await generate("--check")).toBe(1);
    expect(console.error).toHaveBeenCalledWith("differs: apps/v1/deployments/resource.ts");
    expect(readFileSync(path, "utf8")).toContain("unicorns");
    writeFileSync(path, text);
  });

  test("every file but the doors says where it comes from", () => {
    const code = [...read(out)].filter(([path]) => path.endsWith(".ts") && !path.endsWith("index.ts"));
    expect(code.filter(([, text]) => !/^\/\/ Source: schemas[^\n]*#[^\n]*\n\/\/ Hash: [0-9a-f]{12}\n/.test(text)).map(([path]) => path)).toEqual([]);
  });
});
