import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPackedProject, type PackedProject } from "../../support/packed-project.ts";

const cli = "node_modules/typeplane/bin/typeplane.js";
let packed: PackedProject;

beforeAll(() => {
  packed = createPackedProject();
  packed.node([cli, "init", "platform"]);
  symlinkSync(join(packed.folder, "node_modules"), join(packed.folder, "platform/node_modules"));
});

afterAll(() => packed.remove());

const inProject = (...args: string[]) => packed.node(args, "platform");

describe("a new project", () => {
  test("asks for this version of the package, and for nothing that is only ours", () => {
    const own = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const manifest = JSON.parse(readFileSync(join(packed.folder, "platform/package.json"), "utf8")) as Record<string, unknown>;
    expect(manifest["name"]).toBe("platform");
    expect(manifest["dependencies"]).toEqual({ typeplane: `^${own.version}` });
  });

  test("has generated code that is up to date", () => {
    expect(inProject(cli, "generate", "--crds", "schemas/crds", "--out", "generated", "--check")).toContain("up to date");
  });

  test("compiles", () => {
    expect(inProject("node_modules/typescript7/bin/tsc", "-p", "tsconfig.json")).toBe("");
  });

  test("passes its own test", () => {
    expect(inProject("node_modules/vitest/vitest.mjs", "run", "--dir", "test", "--reporter=json")).toContain('"numPassedTests":4');
  });
});

describe("init", () => {
  test("leaves a folder alone that has something in it", () => {
    mkdirSync(join(packed.folder, "taken"));
    writeFileSync(join(packed.folder, "taken/notes.txt"), "mine");
    expect(() => packed.node([cli, "init", "taken"])).toThrow("taken is not empty: name a new folder");
    expect(readdirSync(join(packed.folder, "taken"))).toEqual(["notes.txt"]);
  });

  test("says how it is used", () => {
    expect(() => packed.node([cli, "init"])).toThrow("usage: typeplane init DIR");
  });
});
