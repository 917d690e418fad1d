import { expect, test } from "vitest";
import { filterSwagger, mergeSwagger, type Swagger } from "../../../../runtime/extensions/aggregation/merge-swagger.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";

const refers = (name: string): JsonObject => ({ get: { responses: { "200": { schema: { $ref: `#/definitions/${name}` } } } } });
const kinds = (...groups: string[]): JsonObject => ({
  "x-kubernetes-group-version-kind": groups.map((group) => ({ group, version: "v1", kind: "DeleteOptions" })),
});

test("of a document the wanted paths are left, with what they use and what nobody used", () => {
  const document: Swagger = {
    swagger: "2.0",
    paths: { "/apis/a/v1/": refers("A"), "/apis/b/v1/": refers("B") },
    definitions: { A: { properties: { inner: { $ref: "#/definitions/Inner" } } }, B: {}, Inner: {}, Unused: {} },
  };
  const { paths, definitions, swagger } = filterSwagger(document, (path) => path.startsWith("/apis/a/"));
  expect([swagger, Object.keys(paths ?? {}), Object.keys(definitions ?? {})]).toEqual(["2.0", ["/apis/a/v1/"], ["A", "Inner", "Unused"]]);
  expect(Object.keys(document.paths ?? {})).toHaveLength(2);
});

test("paths that are known stay, and what only theirs used does not come", () => {
  const into: Swagger = { paths: { "/one": refers("One") }, definitions: { One: { type: "object" } } };
  const source: Swagger = { paths: { "/one": refers("Other"), "/two": refers("Two") }, definitions: { Other: {}, Two: { type: "string" } } };
  expect(mergeSwagger(into, source)).toEqual({
    paths: { "/one": refers("One"), "/two": refers("Two") },
    definitions: { One: { type: "object" }, Two: { type: "string" } },
  });
  expect(mergeSwagger(into, { paths: { "/one": refers("Other") }, definitions: { Other: {} } })).toBe(into);
});

test("what says the same is one, of the kinds of both, whatever words describe it", () => {
  const into: Swagger = { paths: { "/one": refers("Options") }, definitions: { Options: { description: "a", type: "object", ...kinds("apps") } } };
  const source: Swagger = {
    paths: { "/two": refers("Options") },
    definitions: { Options: { description: "b", type: "object", ...kinds("apps", "wardle") } },
  };
  const merged = mergeSwagger(into, source);
  expect(merged.definitions).toEqual({ Options: { description: "a", type: "object", ...kinds("apps", "wardle") } });
  expect(into.definitions).toEqual({ Options: { description: "a", type: "object", ...kinds("apps") } });
});

test("what says something else gets the next free name, wherever it is referred to", () => {
  const into: Swagger = {
    paths: { "/one": refers("Thing") },
    definitions: { Thing: { type: "object" }, Thing_v2: { type: "integer" }, description: { type: "object" } },
    parameters: { "pretty-1": { name: "pretty", in: "query", type: "string" } },
  };
  const source: Swagger = {
    paths: { "/two": { parameters: [{ $ref: "#/parameters/pretty-1" }], ...refers("List") } },
    definitions: { Thing: { type: "string" }, List: { items: { $ref: "#/definitions/Thing" } }, Thing_v3: { type: "boolean" } },
    parameters: { "pretty-1": { name: "pretty", in: "query", type: "boolean" } },
  };
  const merged = mergeSwagger(into, source);
  expect(merged.definitions).toEqual({
    ...into.definitions,
    Thing_v4: { type: "string" },
    List: { items: { $ref: "#/definitions/Thing_v4" } },
    Thing_v3: { type: "boolean" },
  });
  expect(merged.parameters).toEqual({ ...into.parameters, "pretty-1_v2": { name: "pretty", in: "query", type: "boolean" } });
  expect(merged.paths?.["/two"]).toMatchObject({ parameters: [{ $ref: "#/parameters/pretty-1_v2" }] });
  // A second server that says the same meets the name that the first was given.
  const again = mergeSwagger(merged, { ...source, paths: { "/three": source.paths?.["/two"] ?? {} } });
  expect(again.parameters).toEqual(merged.parameters);
  expect(again.paths?.["/three"]).toMatchObject({ parameters: [{ $ref: "#/parameters/pretty-1_v2" }] });
});
