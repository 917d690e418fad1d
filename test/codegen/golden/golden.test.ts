import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createProject, type Project } from "./project.ts";

let project: Project;
let told: string[];

beforeEach(() => {
  project = createProject();
  told = [];
  for (const method of ["log", "error"] as const) vi.spyOn(console, method).mockImplementation((text: string) => void told.push(text));
});

afterEach(() => {
  project.remove();
  vi.restoreAllMocks();
});

function edit(path: string, change: (text: string) => string): void {
  const full = join(project.folder, path);
  const before = readFileSync(full, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(full, after);
}

/** The paths whose text differs. */
function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
}

describe("a project's generated files", () => {
  test("are these", async () => {
    expect(await project.generate()).toBe(0);
    const text = [...project.files()].flatMap(([path, body]) => (path === "manifest.json" ? [] : [`== ${path}\n${body}`])).join("\n");
    // A change of the emitters shows here; `npx vitest run test/codegen/golden -u` accepts it.
    await expect(text).toMatchFileSnapshot("./crontabs.txt");
  });

  test("are not touched by a second run", async () => {
    await project.generate();
    const first = project.files();
    expect(await project.generate()).toBe(0);
    expect(told.at(-1)).toBe("generated files are up to date");
    // Nor when the generator cannot tell from its inputs that nothing has changed.
    edit("generated/manifest.json", (text) => text.replace(/"inputs": ".*?"/, '"inputs": "other"'));
    expect(await project.generate()).toBe(0);
    expect(told.at(-1)).toBe(`1 files written, 0 deleted, ${first.size - 1} unchanged`);
    expect(differences(first, project.files())).toEqual([]);
  });

  test("change only where their meaning does", async () => {
    await project.generate();
    const first = project.files();
    edit("crds/crontabs.yaml", (text) => text.replace("When to run.", "When it is run."));
    await project.generate();
    expect(differences(first, project.files())).toEqual([
      "manifest.json",
      "stable.example.com/v1/schemas.ts",
      "stable.example.com/v1/types/cron-tab-spec.ts",
    ]);
  });

  test("go when what they were made from does", async () => {
    await project.generate();
    edit("crds/crontabs.yaml", (text) => text.slice(0, text.indexOf("    - name: v1beta1")));
    rmSync(join(project.folder, "overlays"), { recursive: true });
    expect(await project.generate()).toBe(0);
    expect([...project.files().keys()].filter((path) => path.includes("v1beta1"))).toEqual([]);
    expect(existsSync(join(project.folder, "generated/stable.example.com/v1beta1"))).toBe(false);
    expect(existsSync(join(project.folder, "generated/stable.example.com/v1"))).toBe(true);
  });
});

describe("--check", () => {
  test("passes when the files are what would be written", async () => {
    await project.generate();
    expect(await project.generate("--check")).toBe(0);
  });

  test("fails and writes nothing when one is edited, missing or stale", async () => {
    await project.generate();
    edit("generated/groups.ts", (text) => `${text}// by hand\n`);
    rmSync(join(project.folder, "generated/client.ts"));
    edit("crds/crontabs.yaml", (text) => text.slice(0, text.indexOf("    - name: v1beta1")));
    rmSync(join(project.folder, "overlays"), { recursive: true });
    const before = project.files();
    expect(await project.generate("--check")).toBe(1);
    expect(told).toEqual(
      expect.arrayContaining(["differs: groups.ts", "differs: client.ts", "stale: stable.example.com/v1beta1/crontabs/conversion.ts"]),
    );
    expect(differences(before, project.files())).toEqual([]);
  });
});

describe("what is refused", () => {
  test("a CRD that is wrong: the file and the line are told, and nothing is written", async () => {
    await project.generate();
    const before = project.files();
    edit("crds/crontabs.yaml", (text) => text.replace("cronSpec: { type: string }", "cronSpec: {}"));
    expect(await project.generate()).toBe(1);
    expect(told.at(-2)).toBe(
      "crds/crontabs.yaml:57 #/spec/versions/1/schema/openAPIV3Schema/properties/spec/properties/cronSpec/type: must not be empty for specified object fields",
    );
    expect(told.at(-1)).toBe("1 problem found, nothing is written");
    expect(differences(before, project.files())).toEqual([]);
  });

  test("a Helm template, with what to do about it", async () => {
    edit("crds/crontabs.yaml", (text) => text.replace("spec:\n", "spec:\n  {{- if .Values.crds }}\n"));
    expect(await project.generate()).toBe(1);
    expect(told[0]).toMatch(/^crds\/crontabs\.yaml:6: is a Helm template, not YAML: render it first/);
    expect(existsSync(join(project.folder, "generated"))).toBe(false);
  });

  test("a conversion that leads nowhere", async () => {
    edit("overlays/stable.example.com.yaml", (text) => text.replace("spec.schedule", "spec.timetable"));
    expect(await project.generate()).toBe(1);
    expect(told.at(-2)).toMatch(/^overlays\/stable\.example\.com\.yaml.*CronTab of v1 has no field spec\.timetable$/);
  });

  test("a folder without CRDs", async () => {
    rmSync(join(project.folder, "crds/crontabs.yaml"));
    expect(await project.generate()).toBe(1);
    expect(told).toEqual(["there are no YAML files in crds: put your CustomResourceDefinitions there"]);
  });

  test("a folder where other things stand", async () => {
    writeFileSync(join(project.folder, "crds/crontabs.yaml"), "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n");
    expect(await project.generate()).toBe(1);
    expect(told).toEqual([
      "note: crds/crontabs.yaml:1: ConfigMap of v1 is no CustomResourceDefinition, and passed over",
      "there are no CustomResourceDefinitions in crds: put those of your kinds there",
    ]);
  });
});
