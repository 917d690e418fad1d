import { expect, test } from "vitest";
import { NumberLiteral } from "../../../runtime/meta/number-literal.ts";
import { parseJson } from "../../../runtime/serialization/decode-json.ts";

const parse = (text: string) => parseJson(Buffer.from(text), true);

// What Go's encoding/json says of each.
test.each([
  ["", "unexpected end of JSON input"],
  ["   ", "unexpected end of JSON input"],
  ["{", "unexpected end of JSON input"],
  ["{not json", "invalid character 'n' looking for beginning of object key string"],
  ["apiVersion: v1", "invalid character 'a' looking for beginning of value"],
  ["nonsense", "invalid character 'o' in literal null (expecting 'u')"],
  ["{}x", "invalid character 'x' after top-level value"],
  ['{"a":1 "b"}', "invalid character '\"' after object key:value pair"],
  ['{"a" 1}', "invalid character '1' after object key"],
  ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
  ["[1,]", "invalid character ']' looking for beginning of value"],
  ["[1 2]", "invalid character '2' after array element"],
  ['"a\nb"', "invalid character '\\n' in string literal"],
  ['"a\\x"', "invalid character 'x' in string escape code"],
  ['"a\\u12g"', "invalid character 'g' in \\u hexadecimal character escape"],
  ["-x", "invalid character 'x' in numeric literal"],
  ["1.x", "invalid character 'x' after decimal point in numeric literal"],
  ["1ex", "invalid character 'x' in exponent of numeric literal"],
  ["01", "invalid character '1' after top-level value"],
  ["'a'", "invalid character '\\'' looking for beginning of value"],
  ["\u00e9", "invalid character '\u00c3' looking for beginning of value"],
  ["[".repeat(100_000), "invalid character '[' exceeded max depth"],
  [`${"[".repeat(100_000)}${"]".repeat(100_000)}`, "invalid character '[' exceeded max depth"],
])("%.20j is refused in Go's words", (text, message) => {
  expect(() => parse(text)).toThrow(expect.objectContaining({ name: "JsonSyntaxError", message }));
});

test("reads what JSON.parse reads", () => {
  const text = '{"a":[1,-2,true,null,{"b":{}}],"c":"\\u00e9\\n\\"\\\\:{}","d":[],"e":[[]]}';
  expect(parse(text)).toEqual({ value: JSON.parse(text), duplicates: [] });
  expect(parse(`${text.slice(0, -1)},"f":0.5}`).value).toEqual({ ...JSON.parse(text), f: 0.5 });
});

test("finds duplicate members, and the later one wins", () => {
  const { value, duplicates } = parse('{"a":1,"s":[{"b":1},{"b":2,"b":{"c":1}}],"a":2}');
  expect(value).toEqual({ a: 2, s: [{ b: 1 }, { b: { c: 1 } }] });
  expect(duplicates.map((one) => one.path)).toEqual([["s", 1, "b"], ["a"]]);
});

test("a colon in a text is no member", () => {
  expect(parse('{"a":"b:c\\":d"}').duplicates).toEqual([]);
});

test("keeps the text of numbers that say more than a double", () => {
  const { value } = parse('{"a":1.0,"b":1e2,"c":12345678901234567890,"d":-7,"e":0.5}');
  expect(value).toEqual({ a: new NumberLiteral("1.0"), b: new NumberLiteral("1e2"), c: new NumberLiteral("12345678901234567890"), d: -7, e: 0.5 });
});

test("halves of surrogate pairs become replacement characters", () => {
  expect(parse('["\\ud800x","\\ud83d\\ude00","\\ud83d\\ud83d\\ude00"]').value).toEqual(["\ufffdx", "\u{1f600}", "\ufffd\u{1f600}"]);
});

test("__proto__ is a member like any other", () => {
  const { value } = parse('{"__proto__":{"a":1.0}}');
  expect(Object.keys(value as object)).toEqual(["__proto__"]);
  expect((value as { a?: unknown }).a).toBeUndefined();
});
