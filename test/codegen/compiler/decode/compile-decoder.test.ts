import { expect, test } from "vitest";
import { compileDecoder } from "../../../../codegen/compiler/decode/compile-decoder.ts";
import type { Field } from "../../../../codegen/compiler/type-schema.ts";
import type { JsonValue } from "../../../../runtime/meta/json.ts";
import { markLiterals, NumberLiteral } from "../../../../runtime/meta/number-literal.ts";
import { field, gadget, list, object, scalar } from "./types.ts";

const decode = compileDecoder(gadget, { group: "stable.example.com", version: "v1", kind: "Gadget" });
const empty = { selector: null, containers: null, strategy: {} };

test("writes what Go writes for an empty object", () => {
  expect(JSON.stringify(decode({}).object)).toBe(
    '{"apiVersion":"stable.example.com/v1","kind":"Gadget","metadata":{},"spec":{"selector":null,"containers":null,"strategy":{}}}',
  );
});

test("keeps known fields in declared order and drops zero values", () => {
  const { object, unknown } = decode({
    data: { b: "2", a: "1" },
    spec: {
      containers: [{ image: "i", name: "c", tty: false, args: [], limits: { cpu: "0.5", memory: "1024Mi" } }],
      minReadySeconds: 0,
      replicas: 0,
    },
    metadata: { labels: {}, name: "a", creationTimestamp: null },
  });
  expect(unknown).toEqual([]);
  expect(JSON.stringify(object)).toBe(
    '{"apiVersion":"stable.example.com/v1","kind":"Gadget","metadata":{"name":"a"},"spec":{"replicas":0,"selector":null,' +
      '"containers":[{"name":"c","image":"i","limits":{"cpu":"500m","memory":"1Gi"},"resources":{}}],"strategy":{}},"data":{"b":"2","a":"1"}}',
  );
});

test("reports unknown fields where strict decoding sees them", () => {
  const { object, unknown } = decode({
    top: 1,
    metadata: { foo: "x" },
    spec: { bogus: 1, containers: [{}, { baz: 1, ports: [{ qux: 1 }] }], raw: { anything: { goes: 1 } } },
  });
  expect(unknown).toEqual(["top", "metadata.foo", "spec.bogus", "spec.containers[1].baz", "spec.containers[1].ports[0].qux"]);
  expect(object["spec"]).toMatchObject({ raw: { anything: { goes: 1 } }, containers: [{ name: "" }, { name: "", ports: [{ containerPort: 0 }] }] });
});

test("field names are case-sensitive", () => {
  expect(decode({ Data: { a: "b" } }).unknown).toEqual(["Data"]);
});

const literal = (text: string): JsonValue => new NumberLiteral(text) as unknown as JsonValue;

test.each<[string, JsonValue, string]>([
  ["a string for a number", { spec: { replicas: "x" } }, "json: cannot unmarshal string into Go struct field GadgetSpec.spec.replicas of type int32"],
  ["a fraction", { spec: { replicas: 1.5 } }, "json: cannot unmarshal number 1.5 into Go struct field GadgetSpec.spec.replicas of type int32"],
  ["too large", { spec: { replicas: 3e9 } }, "json: cannot unmarshal number 3000000000 into Go struct field GadgetSpec.spec.replicas of type int32"],
  ["1.0", { spec: { replicas: literal("1.0") } }, "json: cannot unmarshal number 1.0 into Go struct field GadgetSpec.spec.replicas of type int32"],
  ["a number for a string", { metadata: { name: 5 } }, "json: cannot unmarshal number into Go struct field ObjectMeta.metadata.name of type string"],
  ["a map value", { data: { k: 5 } }, "json: cannot unmarshal number into Go struct field Gadget.data of type string"],
  ["a map", { data: [] }, "json: cannot unmarshal array into Go struct field Gadget.data of type map[string]string"],
  ["a list", { spec: { containers: {} } }, "json: cannot unmarshal object into Go struct field GadgetSpec.spec.containers of type []v1.Container"],
  ["an item", { spec: { containers: ["x"] } }, "json: cannot unmarshal string into Go struct field GadgetSpec.spec.containers of type v1.Container"],
  [
    "inside an item",
    { spec: { containers: [{ ports: [{ containerPort: true }] }] } },
    "json: cannot unmarshal bool into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32",
  ],
  ["a structure", { spec: "x" }, "json: cannot unmarshal string into Go struct field Gadget.spec of type v1.GadgetSpec"],
  ["the whole", [], "json: cannot unmarshal array into Go value of type v1.Gadget"],
  [
    "a time",
    { metadata: { creationTimestamp: "yesterday" } },
    'parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"',
  ],
  [
    "a time of another type",
    { metadata: { creationTimestamp: 1 } },
    "json: cannot unmarshal number into Go struct field ObjectMeta.metadata.creationTimestamp of type string",
  ],
  [
    "a micro time without fraction",
    { spec: { since: "2020-01-01T00:00:00Z" } },
    'parsing time "2020-01-01T00:00:00Z" as "2006-01-02T15:04:05.000000Z07:00": cannot parse "Z" as ".000000"',
  ],
  [
    "a quantity",
    { spec: { containers: [{ limits: { cpu: "abc" } }] } },
    "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'",
  ],
  ["an int or string", { spec: { maxSurge: 1.5 } }, "json: cannot unmarshal number 1.5 into Go struct field GadgetSpec.spec.maxSurge of type int32"],
  ["bytes", { spec: { key: "a*==" } }, "illegal base64 data at input byte 1"],
])("refuses %s in Go's words", (_, value, message) => {
  markLiterals(value);
  expect(() => decode(value)).toThrow(expect.objectContaining({ message }));
});

test("the first mismatch wins, unless a type that reads itself fails", () => {
  expect(() => decode({ spec: { replicas: "x", minReadySeconds: "y" } })).toThrow("spec.replicas");
  expect(() => decode({ spec: { replicas: "x", since: "z" } })).toThrow("parsing time");
});

test("null is the absence of a field and the zero of an item", () => {
  expect(decode({ data: { k: null }, spec: { replicas: null, containers: [null] } }).object).toMatchObject({
    data: { k: "" },
    spec: { ...empty, containers: [{ name: "", resources: {} }] },
  });
});

test("normalises times to UTC", () => {
  const { object } = decode({ metadata: { creationTimestamp: "2020-01-01T01:00:00.5+01:00" }, spec: { since: "2020-01-01T01:00:00.123456+01:00" } });
  expect(object.metadata).toEqual({ creationTimestamp: "2020-01-01T00:00:00Z" });
  expect(object["spec"]).toMatchObject({ since: "2020-01-01T00:00:00.123456Z" });
});

test("a member called __proto__ stays a plain member", () => {
  const { object } = decode(JSON.parse('{"data":{"__proto__":null,"a":"b"}}'));
  expect(JSON.stringify(object["data"])).toBe('{"__proto__":"","a":"b"}');
  expect(Object.getPrototypeOf(object["data"])).toBe(Object.prototype);
});

test("plain numbers replace literals where anything goes", () => {
  const value: JsonValue = {
    spec: { raw: { a: literal("1.0"), b: [literal("1e2")] }, weight: literal("0.50"), seconds: literal("9007199254740993") },
  };
  markLiterals(value);
  expect(decode(value).object["spec"]).toMatchObject({ raw: { a: 1, b: [100] }, weight: 0.5, seconds: 9007199254740993n });
});

test("types may contain themselves", () => {
  const fields = new Map<string, Field>();
  const node = { ...object("Node", {}), fields };
  fields.set("children", { name: "children", ...field(list(node), "[]v1.Node") });
  fields.set("value", { name: "value", ...field(scalar("int32"), "int32") });
  const decodeNode = compileDecoder(node, { group: "", version: "v1", kind: "Node" });
  expect(decodeNode({ children: [{ children: [{ value: 1, x: 1 }] }] })).toEqual({
    object: { apiVersion: "v1", kind: "Node", children: [{ children: [{ value: 1 }] }] },
    unknown: ["children[0].children[0].x"],
  });
});
