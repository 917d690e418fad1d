import { expect, test } from "vitest";
import { printFacts } from "../../../codegen/import/print-facts.ts";

test("keys are sorted, lists are not, and what fits stands on one line", () => {
  expect(printFacts({ b: ["z", "a"], a: { d: 1, c: null } })).toBe('{ "a": { "c": null, "d": 1 }, "b": ["z", "a"] }\n');
});

test("properties stand on lines of their own", () => {
  const text = printFacts({ properties: { spec: { type: "object" }, kind: { type: "string" } } });
  expect(text).toBe(`{
  "properties": {
    "kind": { "type": "string" },
    "spec": { "type": "object" }
  }
}
`);
});

test("a list that is too long for a line is broken", () => {
  const names = Array.from({ length: 30 }, (_, i) => `field-${i}`);
  expect(printFacts({ names }).split("\n")).toHaveLength(35);
  expect(JSON.parse(printFacts({ names }))).toEqual({ names });
});
