import { describe, expect, test } from "vitest";
import { packageOf, refusedImports, type SourceFile, sourceFiles } from "./source-files.ts";

const codegen = sourceFiles("codegen");
const runtime = sourceFiles("runtime");
const generated = sourceFiles("generated");
const product = [...codegen, ...runtime, ...generated];

function below(target: string, ...folders: string[]): boolean {
  return folders.some((folder) => target.startsWith(`${folder}/`));
}

function importers(packageName: string, files: readonly SourceFile[] = product): string[] {
  return files.filter((file) => file.imports.some(({ target }) => packageOf(target) === packageName)).map((file) => file.path);
}

describe("imports point one way", () => {
  test("there is something to judge", () => {
    expect(codegen.length).toBeGreaterThan(50);
    expect(runtime.length).toBeGreaterThan(100);
    expect(generated.length).toBeGreaterThan(500);
    const imports = product.flatMap((file) => file.imports);
    expect(imports.some((one) => one.typeOnly)).toBe(true);
    expect(imports.some((one) => !one.typeOnly)).toBe(true);
  });

  test("the runtime never imports what is generated", () => {
    expect(refusedImports(runtime, ({ target }) => below(target, "generated"))).toEqual([]);
  });

  test("of the generator, the runtime imports the compiler alone", () => {
    expect(refusedImports(runtime, ({ target }) => below(target, "codegen") && !below(target, "codegen/compiler"))).toEqual([]);
  });

  test("what is generated imports the runtime and itself, never the generator", () => {
    expect(refusedImports(generated, ({ target }) => !below(target, "runtime", "generated") && !target.startsWith("node:"))).toEqual([]);
  });

  test("the generator never loads what it makes", () => {
    expect(refusedImports(codegen, ({ target }) => below(target, "generated"))).toEqual([]);
  });

  test("the compiler stands on itself and on the words everyone uses", () => {
    const compiler = codegen.filter(({ path }) => below(path, "codegen/compiler"));
    const allowed = ["codegen/compiler", "runtime/meta", "runtime/errors", "runtime/scheme", "runtime/validation"];
    expect(refusedImports(compiler, ({ target }) => /^(runtime|codegen|generated)\//.test(target) && !below(target, ...allowed))).toEqual([]);
  });

  test("no source of the product imports tests, benchmarks or the build", () => {
    expect(refusedImports(product, ({ target }) => below(target, "test", "bench", "dist", "scripts", "examples"))).toEqual([]);
  });
});

describe("heavy packages stay where they belong", () => {
  test.each(["ts-morph", "handlebars", "openapi-typescript"])("%s loads only when generating", (name) => {
    const found = importers(name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((path) => !below(path, "codegen") || below(path, "codegen/compiler", "codegen/import"))).toEqual([]);
  });

  test("the generator is loaded by the command alone, when it runs", () => {
    expect(refusedImports([...runtime, ...generated], ({ target }) => target === "codegen/main.ts")).toEqual([]);
  });

  test("one file imports fastify", () => expect(importers("fastify")).toEqual(["runtime/http/fastify-adapter.ts"]));
  test("one folder imports lmdb", () => expect(importers("lmdb").filter((path) => !below(path, "runtime/storage/embedded"))).toEqual([]));
  test("one file imports etcd3", () => expect(importers("etcd3")).toHaveLength(1));
  test("that file is in the etcd folder", () => expect(importers("etcd3").every((path) => below(path, "runtime/storage/etcd"))).toBe(true));
  test("at most one file imports ajv", () => expect(importers("ajv").length).toBeLessThanOrEqual(1));
  test("every dependency of the package is imported somewhere", async () => {
    const { default: manifest } = await import("../../package.json", { with: { type: "json" } });
    // TypeScript is the peer that openapi-typescript and ts-morph print with.
    const unused = Object.keys(manifest.dependencies).filter((name) => name !== "typescript" && importers(name).length === 0);
    expect(unused).toEqual([]);
  });
});

describe("inside the runtime", () => {
  // What each folder may load; types are free, because nothing is left of them. Folders that are not named may load any but the composition.
  const mayLoad: Readonly<Record<string, readonly string[]>> = {
    meta: [],
    validation: ["meta"],
    errors: ["meta", "validation"],
    scheme: ["meta", "validation"],
    storage: ["meta", "errors"],
    client: ["meta", "errors", "validation"],
    selectors: ["meta", "errors", "validation", "scheme", "serialization"],
    strategies: ["meta", "errors", "validation", "scheme", "registry", "selectors", "serialization", "storage", "extensions"],
  };

  test.each(Object.entries(mayLoad))("%s loads only %j", (folder, others) => {
    const files = runtime.filter(({ path }) => below(path, `runtime/${folder}`));
    expect(files.length).toBeGreaterThan(0);
    const allowed = [folder, ...others].map((name) => `runtime/${name}`);
    expect(refusedImports(files, ({ target, typeOnly }) => !typeOnly && below(target, "runtime") && !below(target, ...allowed))).toEqual([]);
  });

  test("nothing but the command loads the composition of a server", () => {
    const others = runtime.filter(({ path }) => !below(path, "runtime/server", "runtime/cli"));
    expect(refusedImports(others, ({ target, typeOnly }) => !typeOnly && below(target, "runtime/server", "runtime/cli"))).toEqual([]);
  });

  test("what asks other servers about users is loaded only where there are others", () => {
    const remote = ["authentication/jwt", "authentication/webhook", "authorization/webhook", "authorization/configuration", "webhook"];
    const folders = remote.map((folder) => `runtime/${folder}`);
    const doors = ["load-issuers", "load-remote-tokens", "load-authorizers"].map((name) => `runtime/server/${name}.ts`);
    const others = runtime.filter(({ path }) => !below(path, ...folders) && !doors.includes(path));
    expect(refusedImports(others, ({ target, typeOnly }) => !typeOnly && below(target, ...folders))).toEqual([]);
    const opened = others.filter(({ text }) => /^import (?!type )[^;]*\/load-(issuers|remote-tokens|authorizers)\.ts";/m.test(text));
    expect(opened.map(({ path }) => path)).toEqual([]);
  });

  test("handlers know nothing of sockets", () => {
    const files = runtime.filter(({ path }) => below(path, "runtime/handlers", "runtime/registry", "runtime/storage", "runtime/watch"));
    const http = ["fastify-adapter", "tls-server", "node-request", "raw-response", "response-sink", "write-answer"];
    expect(refusedImports(files, ({ target }) => http.some((name) => target === `runtime/http/${name}.ts`))).toEqual([]);
  });

  test("no two files of storage back ends import each other", () => {
    const backEnds = ["memory", "embedded", "etcd"].map((name) => `runtime/storage/${name}`);
    const crossing = refusedImports(runtime, ({ target }, { path }) => {
      const own = backEnds.find((folder) => below(path, folder));
      return own !== undefined && backEnds.some((folder) => folder !== own && below(target, folder));
    });
    expect(crossing).toEqual([]);
  });
});
