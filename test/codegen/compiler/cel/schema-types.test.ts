import { describe, expect, it } from "vitest";
import { compileSource, createEnvironment, escapeProperty, schemaType, standardLibrary } from "../../../../codegen/compiler/cel/index.ts";
import { dynType } from "../../../../codegen/compiler/cel/types/cel-type.ts";
import type { CelValue } from "../../../../codegen/compiler/cel/values/cel-value.ts";
import type { JsonObject } from "../../../../runtime/meta/json.ts";

function run(schema: JsonObject, self: CelValue, source: string, formats = true): CelValue {
  const type = schemaType(schema, { name: "self", isResourceRoot: schema["root"] === true, formats }) ?? dynType;
  return compileSource(source, createEnvironment({ libraries: [standardLibrary], variables: { self: type } }))({ self });
}

describe("schemaType", () => {
  const properties: JsonObject = {
    "my-prop": { type: "string" },
    namespace: { type: "string" },
    "a.b/c": { type: "integer" },
    at: { type: "string", format: "date-time" },
    every: { type: "string", format: "duration" },
    data: { type: "string", format: "byte" },
    ratios: { type: "array", items: { type: "number" } },
    untyped: { "x-kubernetes-preserve-unknown-fields": true },
  };
  const schema: JsonObject = { type: "object", properties };

  it.each<[string, CelValue, CelValue]>([
    ["self.my__dash__prop", { "my-prop": "x" }, "x"],
    ["self.__namespace__ == 'ns' && self.namespace == 'ns'", { namespace: "ns" }, true],
    ["self.a__dot__b__slash__c + 1", { "a.b/c": 1 }, 2],
    ["self.at < timestamp('2026-01-01T00:00:00Z')", { at: "2025-12-31T23:59:59Z" }, true],
    ["self.every > duration('59m')", { every: "1h" }, true],
    ["size(self.data)", { data: "aGVsbG8=" }, 5],
    ["type(self.ratios[0]) == double && self.ratios[0] / 2.0 == 0.5", { ratios: [1] }, true],
    ["self.ratios.all(r, r < 3.5) && dyn(self.ratios) == [1.0, 2.5]", { ratios: [1, 2.5] }, true],
  ])("%s", (source, self, expected) => {
    expect(run(schema, self, source)).toEqual(expected);
  });

  it("keeps formatted strings as strings unless asked", () => {
    expect(run(schema, { at: "x" }, "self.at + 'y'", false)).toBe("xy");
  });

  it("hides what has no type, and shows the metadata of whole objects", () => {
    expect(() => run(schema, {}, "has(self.untyped)")).toThrow("undefined field 'untyped'");
    expect(run({ ...schema, root: true }, { metadata: { name: "a" } }, "self.metadata.name")).toBe("a");
    expect(() => run({ ...schema, root: true }, { metadata: {} }, "self.metadata.labels")).toThrow("undefined field 'labels'");
  });

  it("follows references, also recursive ones", () => {
    const node: JsonObject = { type: "object", properties: { name: { type: "string" }, next: { $ref: "#/Node" } } };
    const type = schemaType(node, { name: "Node", resolve: (reference) => (reference === "#/Node" ? node : undefined) }) ?? dynType;
    const program = compileSource("self.next.next.name", createEnvironment({ libraries: [standardLibrary], variables: { self: type } }));
    expect(program({ self: { next: { next: { name: "deep" } } } })).toBe("deep");
  });
});

describe("escapeProperty", () => {
  it.each([
    ["foo", "foo"],
    ["a__b", "a__underscores__b"],
    ["in", "__in__"],
    ["a-b.c/d", "a__dash__b__dot__c__slash__d"],
    ["1a", undefined],
    ["a b", undefined],
    ["é", undefined],
    ["", undefined],
  ])("%s", (property, name) => {
    expect(escapeProperty(property)).toBe(name);
  });
});
