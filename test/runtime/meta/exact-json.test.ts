import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { integerValue, parseExactly, parseTextExactly, stringifyExactly } from "../../../runtime/meta/exact-json.ts";

const bytes = (text: string): Buffer => Buffer.from(text);

describe("integerValue", () => {
  it("is a bigint only where a double would round, within 64 bits", () => {
    expect(integerValue("9007199254740991")).toBe(9007199254740991);
    expect(integerValue("9007199254740993")).toBe(9007199254740993n);
    expect(integerValue("-9223372036854775808")).toBe(-9223372036854775808n);
    expect(integerValue("9223372036854775807")).toBe(9223372036854775807n);
    expect(integerValue("9223372036854775808")).toBe(2 ** 63);
    expect(integerValue("-00000000000000000001")).toBe(-1);
  });
});

describe("parseExactly", () => {
  it("keeps integers of 64 bits, wherever they stand", () => {
    const text = '{"a":9223372036854775807,"b":[-9007199254740993, 9007199254740993 ,1],"c":{"d":9007199254740993}}';
    expect(parseExactly(bytes(text))).toEqual({
      a: 9223372036854775807n,
      b: [-9007199254740993n, 9007199254740993n, 1],
      c: { d: 9007199254740993n },
    });
    expect(parseExactly(bytes("9007199254740993"))).toBe(9007199254740993n);
  });

  it("leaves texts, fractions and exponents as they are", () => {
    const text = String.raw`{"a":"9007199254740993","b\"9007199254740993":"\\","c":0.9007199254740993123,"d":9007199254740993.5,"e":1e9007199254740993,"f":"x\"9007199254740993,"}`;
    expect(parseExactly(bytes(text))).toEqual(JSON.parse(text));
    expect(parseExactly(bytes("[12345678901234567890123]"))).toEqual([1.2345678901234568e22]);
  });

  it("fails as JSON.parse does", () => {
    for (const text of ["", "{", '{"a":9007199254740993', "[9007199254740993 9007199254740993]"])
      expect(() => parseTextExactly(text)).toThrow(SyntaxError);
  });
});

describe("stringifyExactly", () => {
  it("writes digits, and members that are undefined not at all", () => {
    expect(stringifyExactly({ a: 9223372036854775807n, b: undefined, c: [-9007199254740993n, "9007199254740993"] })).toBe(
      '{"a":9223372036854775807,"c":[-9007199254740993,"9007199254740993"]}',
    );
  });

  it("does not hide other failures", () => {
    const loop: { self?: unknown } = {};
    loop.self = loop;
    expect(() => stringifyExactly(loop)).toThrow(TypeError);
  });
});

it("survives the way out and back", () => {
  const integer = fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }).map((exact) => integerValue(String(exact)));
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      integer,
      fc.string(),
      fc.constant("9007199254740993"),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(tree, (value) => {
      expect(parseExactly(bytes(stringifyExactly(value as object)))).toEqual(value);
    }),
  );
});
