import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { runGenerate } from "../../../codegen/main.ts";

/** Kinds and groups whose names are JavaScript's, the generator's own, or no identifiers. */
const kinds = [
  { group: "3scale.net", plural: "functions", kind: "Function" },
  { group: "rest.example.com", plural: "handlers", kind: "Handler" },
  { group: "networking.example.com", plural: "records", kind: "Record", version: "v1-2" },
  { group: "apps.example.com", plural: "objects", kind: "Object" },
  { group: "apps.example.com", plural: "lists", kind: "List" },
];

const structure = (name: string) => ({ type: "object", properties: { [name]: { type: "string", description: "ends */ no comment" } } });

const spec = {
  type: "object",
  properties: {
    $ref: { type: "string" },
    "x-y": structure("1st"),
    any: { "x-kubernetes-preserve-unknown-fields": true },
    open: { ...structure("known"), "x-kubernetes-preserve-unknown-fields": true },
    map: { type: "object", additionalProperties: structure("inMap") },
    embedded: { type: "object", "x-kubernetes-embedded-resource": true, "x-kubernetes-preserve-unknown-fields": true },
    words: { type: "string", enum: ["a'b", "c\\d", ""] },
    numbers: { type: "integer", enum: [1, 2] },
    nullable: { ...structure("inside"), nullable: true },
    lists: { type: "array", items: { type: "array", items: structure("inList") } },
  },
};

const crdOf = ({ group, plural, kind, version = "v1" }: (typeof kinds)[number]) => ({
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: `${plural}.${group}` },
  spec: {
    group,
    scope: "Cluster",
    names: { plural, kind },
    versions: [
      {
        name: version,
        served: true,
        storage: true,
        // Every quote that a literal, a template or a comment could end at.
        schema: { openAPIV3Schema: { type: "object", description: ["It's `odd` $", "{here} \\ */ \"'"].join(""), properties: { spec } } },
      },
    ],
  },
});

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "typeplane-odd-"));
  mkdirSync(join(folder, "crds"));
  writeFileSync(join(folder, "crds/all.yaml"), kinds.map((one) => JSON.stringify(crdOf(one))).join("\n---\n"));
  for (const method of ["log", "error"] as const) vi.spyOn(console, method).mockImplementation(() => {});
  const crds = join(folder, "crds");
  expect(await runGenerate(["--crds", crds, "--out", join(folder, "generated")])).toBe(0);
  expect(await runGenerate(["--crds", crds, "--out", join(folder, "api"), "--client-package", "odd"])).toBe(0);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

test("names that are words elsewhere make code that compiles, as a project and as a client package", () => {
  const root = resolve(".");
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as { exports: Record<string, string | { types: string }> };
  const doors = Object.entries(exports).flatMap(([door, target]) =>
    typeof target === "string"
      ? []
      : [[door.replace(/^\./, "typeplane"), [target.types.replace("./dist", root).replace(/\.d\.ts$/, ".ts")]] as const],
  );
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const config = {
    extends: join(root, "tsconfig.json"),
    compilerOptions: { paths: Object.fromEntries(doors) },
    include: ["generated", "api"],
    exclude: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  // One file that does not compile shows that the others were looked at, with the package's doors found.
  const wrong = 'import { startServer } from "typeplane";\nexport const server: string = startServer;\n';
  writeFileSync(join(folder, "generated/wrong.ts"), wrong);
  const { stdout } = spawnSync(process.execPath, [join(root, "node_modules/typescript7/bin/tsc"), "-p", folder], { encoding: "utf8", cwd: folder });
  // What else the compiler says is of the runtime's sources, which have a check of their own.
  expect(stdout.split("\n").filter((line) => /^(generated|api)\//.test(line))).toEqual([
    expect.stringMatching(/^generated\/wrong\.ts\(2,14\): error TS2322: Type '\(options/),
  ]);
});

test("a structure says what it is", () => {
  const read = (path: string) => readFileSync(join(folder, "generated/networking.example.com/v1-2/types", path), "utf8");
  expect(read("record-spec.ts")).toContain(`  any?: unknown;
  embedded?: RecordSpecEmbedded;
  lists?: RecordSpecLists[][];
  map?: {
    [key: string]: RecordSpecMap;
  };
  nullable?: RecordSpecNullable | null;
  numbers?: 1 | 2;
  open?: RecordSpecOpen;
  words?: "a'b" | "c\\\\d" | "";
  "x-y"?: RecordSpecXY;
`);
  expect(read("record-spec-embedded.ts")).toMatch(/metadata\?: ObjectMeta;[\s\S]*\[key: string\]: unknown/);
});

test("the client package's doors are there, and a second run changes nothing", async () => {
  const api = join(folder, "api");
  const read = (path: string) => readFileSync(join(api, path), "utf8");
  const { exports, version } = JSON.parse(read("package.json")) as { exports: Record<string, { types: string; default: string }>; version: string };
  expect(version).toBe("1.0.0");
  const doors = Object.values(exports).flatMap((door) => (typeof door === "string" ? [door] : [door.types, door.default]));
  expect(doors.length).toBe(2 * (1 + kinds.length - 1) + 1);
  for (const door of doors) expect(() => read(door)).not.toThrow();
  const module = (await import(join(api, "index.js"))) as { createClient: (rest: object) => Record<string, unknown> };
  expect(Object.keys(module.createClient({}))).toEqual(["rest", "_3scale", "appsExampleCom", "networkingExampleCom", "restExampleCom"]);
  expect(await runGenerate(["--crds", join(folder, "crds"), "--out", api, "--client-package", "odd", "--check"])).toBe(0);
  // The publisher's version stands.
  writeFileSync(join(api, "package.json"), read("package.json").replace('"1.0.0"', '"1.2.0"'));
  expect(await runGenerate(["--crds", join(folder, "crds"), "--out", api, "--client-package", "odd"])).toBe(0);
  expect(read("package.json")).toContain('"version": "1.2.0"');
});
