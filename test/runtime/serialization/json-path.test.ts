import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import { compileJsonPath } from "../../../runtime/serialization/json-path.ts";
import { JsonPathError } from "../../../runtime/serialization/json-path-error.ts";

const value: JsonValue = {
  metadata: { annotations: { "example.com/a": "ann" } },
  spec: {
    l: [
      { n: "x", v: 1 },
      { n: "y", v: 2 },
      { n: "z", v: 3 },
    ],
    s: "text",
    nothing: null,
  },
  status: {
    conditions: [
      { type: "Ready", status: "True", ok: true },
      { type: "Other", status: "False" },
    ],
  },
};

describe("JSONPath", () => {
  it.each<[string, JsonValue[]]>([
    [".spec.s", ["text"]],
    [".spec.absent.deeper", []],
    [".spec.nothing", [null]],
    [".spec.nothing.x", []],
    [".spec.s.x", []],
    [String.raw`.metadata.annotations.example\.com/a`, ["ann"]],
    [".spec['s']", ["text"]],
    ["$.spec.s", ["text"]],
    [".spec.l[0].n", ["x"]],
    [".spec.l[-1].n", ["z"]],
    [".spec.l[-1:].n", ["z"]],
    [".spec.l[0:2].n", ["x", "y"]],
    [".spec.l[::2].n", ["x", "z"]],
    [".spec.l[*].n", ["x", "y", "z"]],
    [".spec.l[0,2].n", ["x", "z"]],
    [".spec['s','nothing']", ["text", null]],
    [".spec.l[?(@.v>1)].n", ["y", "z"]],
    [".spec.l[?(@.n!='x')].v", [2, 3]],
    [".status.conditions[?(@.ok)].type", ["Ready"]],
    ['.status.conditions[?(@.type=="Ready")].status', ["True"]],
    [".status.conditions[?(@.ok==true)].type", ["Ready"]],
    [".status.conditions[?(@.absent=='x')].type", []],
    ["..n", ["x", "y", "z"]],
    [".spec.l[0].*", ["x", 1]],
  ])("%s", (path, expected) => {
    expect(compileJsonPath(path)(value)).toEqual(expected);
  });

  it.each([".spec.l[7].n", ".spec.s[0]", ".spec.s[?(@.x==1)]", ".spec.l[?(@.v=='x')].n", ".spec.l[2:1]"])("%s does not lead on", (path) => {
    expect(() => compileJsonPath(path)(value)).toThrow(JsonPathError);
  });

  it.each([".spec[", ".spec[?(@.x", "....x", ".spec.l[a]", ".spec.l[?(@.x==y)]", "%"])("%s cannot be read", (path) => {
    expect(() => compileJsonPath(path)).toThrow(JsonPathError);
  });
});
