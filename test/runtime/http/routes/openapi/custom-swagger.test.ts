import { describe, expect, it } from "vitest";
import { customSwagger } from "../../../../../runtime/http/routes/openapi/custom-swagger.ts";

const kinds = [{ group: "example.com", version: "v1", kind: "Box" }];
const inside = (property: object) => {
  const { properties } = customSwagger({ type: "object", properties: { one: property as never } });
  return (properties as { one: unknown }).one;
};

describe("a custom kind in OpenAPI v2", () => {
  it("is any object where it keeps what it does not know", () => {
    const schema = { type: "object", "x-kubernetes-preserve-unknown-fields": true, properties: { spec: { type: "object" } } };
    expect(customSwagger({ ...schema, description: "boxes", "x-kubernetes-group-version-kind": kinds })).toEqual({
      type: "object",
      "x-kubernetes-group-version-kind": kinds,
    });
  });

  it.each([
    [{ type: "object", nullable: true, properties: { a: { type: "string" } } }, { nullable: true }],
    [
      { type: "object", "x-kubernetes-preserve-unknown-fields": true, properties: { a: { type: "string" } } },
      { "x-kubernetes-preserve-unknown-fields": true },
    ],
    [{ type: "array" }, {}],
    [
      { type: "array", items: { type: "string", nullable: true } },
      { type: "array", items: { nullable: true } },
    ],
    [{ "x-kubernetes-int-or-string": true, anyOf: [{ type: "integer" }, { type: "string" }] }, { "x-kubernetes-int-or-string": true }],
    [{ type: "string", allOf: [{ minLength: 2 }], not: { enum: ["a"] }, oneOf: [{ maxLength: 3 }] }, { type: "string" }],
    [
      { allOf: [{ $ref: "#/a" }], description: "that" },
      { allOf: [{ $ref: "#/a" }], description: "that" },
    ],
    [
      { type: "object", additionalProperties: { type: "string" } },
      { type: "object", additionalProperties: { type: "string" } },
    ],
  ])("says of %j only what v2 can say", (given, expected) => {
    expect(inside(given)).toEqual(expected);
  });

  it("requires nothing that may be null", () => {
    const properties = { a: { type: "string", nullable: true }, b: { type: "string" } };
    expect(customSwagger({ type: "object", required: ["a", "b"], properties })).toMatchObject({ required: ["b"] });
    expect(customSwagger({ type: "object", required: ["a"], properties })).not.toHaveProperty("required");
  });
});
