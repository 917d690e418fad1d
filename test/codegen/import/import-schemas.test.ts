import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { importSchemas } from "../../../codegen/import/import-schemas.ts";

let root: string;
let source: string;
let out: string;

const gvk = { group: "stable.example.com", kind: "CronTab", version: "v1" };
const meta = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta";
const cronTab = {
  description: "prose",
  type: "object",
  properties: { metadata: { $ref: `#/components/schemas/${meta}` }, spec: { type: "object", description: "more prose" } },
  "x-kubernetes-group-version-kind": [gvk],
};

function document(schemas: object, paths: object = {}): string {
  return JSON.stringify({ openapi: "3.0.0", info: { version: "1" }, paths, components: { schemas } });
}

function written(): Record<string, string> {
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) => statSync(join(out, file)).isFile());
  return Object.fromEntries(files.sort().map((file) => [file.replaceAll("\\", "/"), readFileSync(join(out, file), "utf8")]));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "typeplane-import-"));
  source = join(root, "stable-1.2.3");
  out = join(root, "out");
  mkdirSync(join(source, "openapi-v3"), { recursive: true });
  writeFileSync(join(source, "openapi-v3", "a.json"), document({ "com.example.stable.v1.CronTab": cronTab, [meta]: { type: "object" } }));
  const item = { resource: "crontabs", responseKind: { kind: "CronTab" }, scope: "Namespaced", singularResource: "crontab", verbs: ["get"] };
  const groups = [{ metadata: { name: "stable.example.com" }, versions: [{ version: "v1", resources: [item] }] }];
  writeFileSync(join(source, "discovery.json"), JSON.stringify({ api: { items: [] }, apis: { items: groups } }));
  writeFileSync(join(source, "bootstrap-objects.json"), JSON.stringify({ "v1/namespaces": [] }));
  vi.spyOn(console, "log").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true });
});

test("a folder becomes a document a group-version, what is shared apart, without prose", async () => {
  expect(await importSchemas([source, "--out", out])).toBe(0);
  const files = written();
  expect(Object.keys(files)).toContain("openapi/stable.example.com/v1.json");
  const own = JSON.parse(files["openapi/stable.example.com/v1.json"] ?? "");
  expect(own.info).toEqual({ title: "stable.example.com/v1", version: "v1.2.3" });
  expect(own.components.schemas["com.example.stable.v1.CronTab"].properties).toEqual({
    metadata: { $ref: `../meta/v1.json#/components/schemas/${meta}` },
    spec: { type: "object" },
  });
  expect(Object.values(files).join("")).not.toContain("prose");
  expect(JSON.parse(files["discovery.json"] ?? "").groups[0].versions[0].resources[0].singular).toBe("crontab");
});

test("a second import changes nothing", async () => {
  await importSchemas([source, "--out", out]);
  const before = written();
  await importSchemas([source, "--out", out]);
  expect(written()).toEqual(before);
  expect(vi.mocked(console.log).mock.lastCall?.[0]).toMatch(/; 0 files written/);
});

test("a whole source removes what it no longer names; a file adds to what is there", async () => {
  await importSchemas([source, "--out", out]);
  const other = join(root, "other.json");
  writeFileSync(
    other,
    document({
      "com.example.other.v1.Thing": { type: "object", "x-kubernetes-group-version-kind": [{ group: "other", kind: "Thing", version: "v1" }] },
    }),
  );
  expect(await importSchemas([other, "--out", out])).toBe(0);
  expect(Object.keys(written())).toEqual(expect.arrayContaining(["openapi/other/v1.json", "openapi/stable.example.com/v1.json"]));
  await importSchemas([source, "--out", out]);
  expect(Object.keys(written())).not.toContain("openapi/other/v1.json");
});

test("a file does not take away what only discovery says, and adds what is new", async () => {
  const known = {
    name: "stable.example.com",
    versions: [{ version: "v1", resources: [{ resource: "crontabs", kind: "CronTab", singular: "tab", shortNames: ["ct"] }] }],
  };
  mkdirSync(out);
  writeFileSync(join(out, "discovery.json"), JSON.stringify({ groups: [known] }));
  const path = "/apis/stable.example.com/v1/namespaces/{namespace}";
  const list = (kind: string) => ({ get: { "x-kubernetes-action": "list", "x-kubernetes-group-version-kind": { ...gvk, kind } } });
  const file = join(root, "file.json");
  writeFileSync(file, document({}, { [`${path}/crontabs`]: list("CronTab"), [`${path}/runners`]: list("Runner") }));
  await importSchemas([file, "--out", out]);
  const [group] = JSON.parse(written()["discovery.json"] ?? "").groups;
  expect(group.versions[0].resources).toEqual([
    known.versions[0]?.resources[0],
    { resource: "runners", kind: "Runner", singular: "runner", scope: "Namespaced", verbs: ["list", "watch"] },
  ]);
});

test("columns lose their descriptions", async () => {
  writeFileSync(join(source, "table-columns.json"), JSON.stringify({ "stable.example.com/v1/crontabs": [{ name: "Name", description: "prose" }] }));
  await importSchemas([source, "--out", out]);
  expect(JSON.parse(written()["table-columns.json"] ?? "")).toEqual({ "stable.example.com/v1/crontabs": [{ name: "Name" }] });
});

test("what cannot be read is refused and nothing is written", async () => {
  const pod = join(root, "pod.yaml");
  writeFileSync(pod, "kind: Pod\n");
  expect(await importSchemas([pod, "--out", out])).toBe(1);
  expect(vi.mocked(console.error).mock.lastCall?.[0]).toBe(`schemas:import: ${pod} is no OpenAPI v2 or v3 document`);
  expect(await importSchemas(["http://127.0.0.1:1", "--out", out])).toBe(1);
  expect(await importSchemas([])).toBe(2);
  expect(await importSchemas(["--nonsense"])).toBe(2);
  expect(() => readdirSync(out)).toThrow();
});
