import { expect, test } from "vitest";
import { parseYaml } from "../../../runtime/serialization/decode-yaml.ts";

test("scalars are those of YAML 1.1", () => {
  const text = [
    "yes: yes",
    'on: "on"',
    "hex: 0x10",
    "oct: 0o7",
    "old: 010",
    "exp: 1e3",
    "float: 0.5",
    "under: 1_000",
    "date: 2024-01-02",
    "nothing: ~",
    "1: one",
    "s: 'no'",
  ];
  const { value, duplicates } = parseYaml(text.join("\n"));
  expect(value).toEqual({
    true: "on",
    hex: 16,
    oct: 7,
    old: 8,
    exp: 1000,
    float: 0.5,
    under: 1000,
    date: "2024-01-02",
    nothing: null,
    1: "one",
    s: "no",
  });
  expect(duplicates).toEqual(["line 2: key true already set in map"]);
});

test("duplicate keys name the line of the later value", () => {
  expect(parseYaml("a:\n  k: v\n  k: w\nb: 1\nb: 2\n")).toEqual({
    value: { a: { k: "w" }, b: 2 },
    duplicates: ['line 3: key "k" already set in map', 'line 5: key "b" already set in map'],
  });
});

test("only the first document is read", () => {
  expect(parseYaml("# c\n---\na: 1\n---\nb: [\n").value).toEqual({ a: 1 });
});

test("an empty text is null", () => {
  expect(parseYaml("").value).toBeNull();
  expect(parseYaml("# nothing\n").value).toBeNull();
});

test("aliases are copies, and merge keys do not overwrite", () => {
  const { value } = parseYaml("base: &b {x: 1, z: 2}\na: *b\nc:\n  <<: *b\n  z: 3\n");
  expect(value).toEqual({ base: { x: 1, z: 2 }, a: { x: 1, z: 2 }, c: { x: 1, z: 3 } });
  const { base, a } = value as { base: object; a: object };
  expect(base).not.toBe(a);
});

test.each([
  ["a: [unclosed", /^yaml: line 1: /],
  ["a: *x", /^yaml: unknown anchor 'x' referenced$/],
  ["? ~\n: x", /^unsupported map key/],
  ["a: .inf", /^json: unsupported value/],
  ["a: &a [*a]", /^yaml: anchor 'a' value contains itself$/],
  [`a0: &a0 [x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join("\n")}`, /excessive aliasing/],
])("refuses %.20j", (text, message) => {
  expect(() => parseYaml(text)).toThrow(expect.objectContaining({ name: "YamlError", message: expect.stringMatching(message) }));
});
