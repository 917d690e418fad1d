import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import { encodeYaml } from "../../../runtime/serialization/encode-yaml.ts";

const cases: [JsonValue, string][] = [
  [{ b: 1, a: { z: [], x: {} } }, "a:\n  x: {}\n  z: []\nb: 1\n"],
  [{ list: [{ b: 1, a: [1, 2] }, "x", [3]] }, "list:\n- a:\n  - 1\n  - 2\n  b: 1\n- x\n- - 3\n"],
  [{ t: true, n: null, f: 1.5 }, 'f: 1.5\n"n": null\nt: true\n'],
  [
    { a: "yes", b: "1", c: "", d: "null", e: "2026-01-01", f: "1:20", g: "~", h: "0x1f" },
    'a: "yes"\nb: "1"\nc: ""\nd: "null"\ne: "2026-01-01"\nf: "1:20"\ng: "~"\nh: "0x1f"\n',
  ],
  [
    { a: "a: b", b: "- x", c: "#x", d: "it's", e: "'q", f: "x #y", g: " lead", h: "{a" },
    "a: 'a: b'\nb: '- x'\nc: '#x'\nd: it's\ne: '''q'\nf: 'x #y'\ng: ' lead'\nh: '{a'\n",
  ],
  [{ a: "one\ntwo\n", b: "one\n\ntwo", c: "one\n\n" }, "a: |\n  one\n  two\nb: |-\n  one\n\n  two\nc: |+\n  one\n\n"],
  [{ a: "tab\there", b: "\u0001" }, 'a: "tab\\there"\nb: "\\x01"\n'],
  [{ message: `${"word ".repeat(18)}end` }, `message: ${"word ".repeat(15)}\n  word word word end\n`.replace(" \n", "\n")],
  [{ a10: 1, a2: 2, B: 3, b: 4, "a.b": 5 }, "B: 3\na.b: 5\na2: 2\na10: 1\nb: 4\n"],
  [
    { message: "only the following media types are accepted: application/json;stream=watch, application/vnd.kubernetes.protobuf;stream=watch" },
    "message: 'only the following media types are accepted: application/json;stream=watch,\n  application/vnd.kubernetes.protobuf;stream=watch'\n",
  ],
  [{ a: "😀 é", b: "<<", c: "\n" }, 'a: "\\U0001F600 é"\nb: <<\nc: |2+\n\n'],
  [{ "0x": 1, "{": 2, "1__0": 3, "?x": 4, a01: 5, a1: 6, a10: 7, a100: 8 }, "?x: 4\n'{': 2\n0x: 1\n\"1__0\": 3\na1: 6\na01: 5\na10: 7\na100: 8\n"],
];

describe("YAML", () => {
  it.each(cases)("of %j", (value, text) => {
    expect(encodeYaml(value)).toBe(text);
  });
});
