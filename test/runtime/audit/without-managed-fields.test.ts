import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutManagedFields } from "../../../runtime/audit/without-managed-fields.ts";

const shown = (value: unknown): unknown => JSON.parse(Buffer.concat(withoutManagedFields(Buffer.from(JSON.stringify(value)))).toString());
const owned = [{ manager: 'a"]},{', fieldsV1: { "f:x": {} } }];

test.each<[string, unknown, unknown]>([
  ["an object", { kind: "A", metadata: { name: "a", managedFields: owned, uid: "u" } }, { kind: "A", metadata: { name: "a", uid: "u" } }],
  ["the last member", { metadata: { name: "a", managedFields: owned }, spec: 1 }, { metadata: { name: "a" }, spec: 1 }],
  ["the only member", { metadata: { managedFields: null } }, { metadata: {} }],
  [
    "a list",
    { items: [{ metadata: { managedFields: owned, name: "a" } }, 1, { metadata: { managedFields: [] } }], metadata: {} },
    { items: [{ metadata: { name: "a" } }, 1, { metadata: {} }], metadata: {} },
  ],
  [
    "a table",
    { kind: "Table", rows: [{ cells: ["a"], object: { metadata: { managedFields: owned } } }, { cells: [] }] },
    { kind: "Table", rows: [{ cells: ["a"], object: { metadata: {} } }, { cells: [] }] },
  ],
])("leaves out who owns the fields of %s", (_, value, expected) => expect(shown(value)).toEqual(expected));

test("leaves what only looks like it", () => {
  const values = [
    { spec: { managedFields: owned, template: { metadata: { managedFields: owned } } }, metadata: { labels: { managedFields: "x" } } },
    { kind: "Rota", rows: [{ object: { metadata: { managedFields: owned } } }] },
    { metadata: '{"managedFields":[]}', data: { 'x"managedFields': "1", '\\"managedFields\\"': "[" } },
    [{ metadata: { managedFields: owned } }],
    "managedFields",
  ];
  for (const value of values) expect(shown(value)).toEqual(value);
});

test("says what parsing would say, of objects of all kinds", () => {
  const key = fc.constantFrom("metadata", "managedFields", "items", "spec", 'a"b\\', "kind", "rows", "object");
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.string({ unit: "binary" }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      tie("list"),
      tie("map"),
    ),
    list: fc.array(tie("value"), { maxLength: 3 }),
    map: fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  }));
  const isMap = (one: unknown): one is Record<string, unknown> => typeof one === "object" && one !== null && !Array.isArray(one);
  const drop = (one: unknown): void => {
    if (isMap(one) && isMap(one["metadata"])) delete one["metadata"]["managedFields"];
  };
  fc.assert(
    fc.property(value, (one) => {
      const expected: unknown = JSON.parse(JSON.stringify(one));
      drop(expected);
      if (isMap(expected)) {
        if (Array.isArray(expected["items"])) expected["items"].forEach(drop);
        if (expected["kind"] === "Table" && Array.isArray(expected["rows"])) for (const row of expected["rows"]) if (isMap(row)) drop(row["object"]);
      }
      expect(shown(one)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
