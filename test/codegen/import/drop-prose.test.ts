import { expect, test } from "vitest";
import { dropProse } from "../../../codegen/import/drop-prose.ts";

test("text for people goes, at every depth", () => {
  const schema = {
    description: "a cron tab",
    type: "object",
    properties: { spec: { description: "what is wanted", allOf: [{ title: "Spec", type: "object" }] } },
    additionalProperties: { items: { example: 1, type: "integer" }, type: "array" },
  };
  expect(dropProse(schema)).toEqual({
    type: "object",
    properties: { spec: { allOf: [{ type: "object" }] } },
    additionalProperties: { items: { type: "integer" }, type: "array" },
  });
});

test("a property that is called description stays", () => {
  expect(dropProse({ properties: { description: { description: "gone", type: "string" }, title: { type: "string" } } })).toEqual({
    properties: { description: { type: "string" }, title: { type: "string" } },
  });
});
