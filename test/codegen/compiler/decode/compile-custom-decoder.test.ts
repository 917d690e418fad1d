import { expect, test } from "vitest";
import { compileCustomDecoder } from "../../../../codegen/compiler/decode/compile-custom-decoder.ts";
import { field, list, map, object, objectMeta, scalar } from "./types.ts";

const string = scalar("string");
const meta = { metadata: field(objectMeta, "v1.ObjectMeta"), apiVersion: field(string, "string"), kind: field(string, "string") };
const cron = object(
  "CronTab",
  {
    ...meta,
    spec: field(
      object("spec", {
        a: field(scalar("integer"), ""),
        n: field({ ...string, nullable: true }, ""),
        l: field(list(object("item", { x: field(string, "") })), ""),
        m: field(map(string), ""),
        open: field(object("open", { known: field(object("known", {}), "") }, { preserveUnknown: true }), ""),
        template: field(object("template", meta, { embeddedResource: true }), ""),
      }),
      "",
    ),
  },
  { embeddedResource: true },
);
const decode = compileCustomDecoder(cron, { group: "stable.example.com", version: "v1", kind: "CronTab" });

test("prunes what the schema does not declare and reports it sorted", () => {
  const { object, unknown } = decode({
    top: 1,
    metadata: { name: "a", bogus: 1 },
    spec: { zz: 1, a: "kept for validation", l: [{}, { xx: 1, x: "y" }], open: { any: { thing: 1 }, known: { not: 1 } } },
  });
  expect(unknown).toEqual(["metadata.bogus", "spec.l[1].xx", "spec.open.known.not", "spec.zz", "top"]);
  expect(object).toEqual({
    apiVersion: "stable.example.com/v1",
    kind: "CronTab",
    metadata: { name: "a" },
    spec: { a: "kept for validation", l: [{}, { x: "y" }], open: { any: { thing: 1 }, known: {} } },
  });
});

test("drops nulls that the schema does not allow", () => {
  expect(decode({ spec: { a: null, n: null, m: { x: null, y: "1" } } }).object["spec"]).toEqual({ n: null, m: { y: "1" } });
});

test("metadata has its own types, here and embedded", () => {
  expect(() => decode({ metadata: { labels: { a: 5 } } })).toThrow(
    "json: cannot unmarshal number into Go struct field ObjectMeta.labels of type string",
  );
  expect(() => decode({ spec: { template: { metadata: { name: 5 } } } })).toThrow(
    'spec.template.metadata: Invalid value: {"name":5}: json: cannot unmarshal number into Go struct field ObjectMeta.name of type string',
  );
});
