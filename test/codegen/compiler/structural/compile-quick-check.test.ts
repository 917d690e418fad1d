import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileListTypes } from "../../../../codegen/compiler/structural/compile-list-types.ts";
import { compileQuickCheck } from "../../../../codegen/compiler/structural/compile-quick-check.ts";
import { compileSchema } from "../../../../codegen/compiler/structural/compile-schema.ts";
import { Walk } from "../../../../codegen/compiler/structural/walk.ts";
import type { JsonObject, JsonValue } from "../../../../runtime/meta/json.ts";

const limit = fc.constantFrom(0, 1, 2, 3, -1, 1.5, 2 ** 31, 2 ** 53);
const some = { requiredKeys: ["type"] } as { requiredKeys: ["type"] };
const name = fc.constantFrom("a", "b", "constructor", "__proto__", "odd name", "c");
const scalar = fc.constantFrom<JsonValue>("a", "ab", "", "é😀", "1.2.3.4", 0, 1, 2, -1, 1.5, -0, 2 ** 31, 2 ** 53, true, false, null);

const { schema, value } = fc.letrec<{ schema: unknown; value: JsonValue }>((tie) => ({
  schema: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record(
      {
        type: fc.constant("string"),
        minLength: limit,
        maxLength: limit,
        pattern: fc.constantFrom("^a", "b$", "", "^.$", "("),
        format: fc.constantFrom("ipv4", "byte", "none"),
        enum: fc.constant(["a", "ab"]),
        nullable: fc.boolean(),
      },
      some,
    ),
    fc.record(
      {
        type: fc.constantFrom("integer", "number"),
        minimum: limit,
        maximum: limit,
        multipleOf: limit,
        exclusiveMinimum: fc.boolean(),
        format: fc.constantFrom("int32", "int64", "float", "double"),
        enum: fc.constantFrom([1, 2], [1, null]),
        nullable: fc.boolean(),
      },
      some,
    ),
    fc.record({ type: fc.constant("boolean"), enum: fc.constant([true]), nullable: fc.boolean() }, some),
    fc.record(
      {
        "x-kubernetes-int-or-string": fc.constant(true),
        anyOf: fc.constantFrom([{ type: "integer" }, { type: "string" }], [{ minLength: 2 }]),
        maximum: limit,
        maxLength: limit,
      },
      { requiredKeys: ["x-kubernetes-int-or-string"] },
    ),
    fc.record(
      {
        type: fc.constant("array"),
        items: tie("schema"),
        minItems: limit,
        maxItems: limit,
        uniqueItems: fc.boolean(),
        "x-kubernetes-list-type": fc.constantFrom("set", "map", "atomic"),
        "x-kubernetes-list-map-keys": fc.constantFrom(["a"], ["a", "b"]),
        nullable: fc.boolean(),
      },
      { requiredKeys: ["type", "items"] },
    ),
    fc.record(
      {
        type: fc.constant("object"),
        properties: fc.dictionary(name, tie("schema"), { maxKeys: 3 }),
        required: fc.uniqueArray(name, { maxLength: 2 }),
        minProperties: limit,
        maxProperties: limit,
        not: fc.constant({ required: ["c"] }),
        nullable: fc.boolean(),
      },
      some,
    ),
    fc.record(
      { type: fc.constant("object"), additionalProperties: fc.oneof(fc.boolean(), tie("schema")), required: fc.uniqueArray(name, { maxLength: 2 }) },
      some,
    ),
  ),
  value: fc.oneof({ depthSize: "small" }, scalar, fc.array(tie("value"), { maxLength: 3 }), fc.dictionary(name, tie("value"), { maxKeys: 3 })),
}));

/** As JSON.parse makes it: a member may be called "__proto__". */
function parsed<T>(one: T): T {
  return JSON.parse(JSON.stringify(one)) as T;
}

function isValid(schema: JsonObject, value: JsonValue): boolean {
  const walk = new Walk();
  compileSchema(schema)(value, walk, undefined);
  compileListTypes(schema)?.(value, walk);
  return walk.errors.length === 0;
}

describe("a quick check", () => {
  it("says yes to what is valid only, and nearly always then", () => {
    const seen = { valid: 0, yes: 0, no: 0 };
    fc.assert(
      fc.property(schema, fc.array(value, { minLength: 1, maxLength: 6 }), (made, values) => {
        const plain = parsed(made) as JsonObject;
        const check = compileQuickCheck(plain);
        for (const one of values.map(parsed)) {
          const valid = isValid(plain, one);
          const said = check?.(one) === true;
          if (said) expect([plain, one, valid]).toEqual([plain, one, true]);
          seen[said ? "yes" : "no"]++;
          if (valid) seen.valid++;
        }
      }),
      { numRuns: 3000 },
    );
    expect(seen.yes).toBeGreaterThan(200);
    expect(seen.no).toBeGreaterThan(500);
    expect(seen.yes / seen.valid).toBeGreaterThan(0.6);
  });

  it("is not made for schemas of thousands of parts", () => {
    const properties = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`field${i}`, { type: "string" }]));
    expect(compileQuickCheck({ type: "object", properties })).toBeUndefined();
  });

  it("takes names and limits for nothing but text", () => {
    const odd = '"] = 1; throw new Error("run"); //\u2028`';
    const check = compileQuickCheck({ type: "object", properties: { [odd]: { type: "string", enum: [odd] } }, required: [odd] });
    expect(check?.({ [odd]: odd })).toBe(true);
    expect(check?.({ [odd]: "x" })).toBe(false);
  });
});
