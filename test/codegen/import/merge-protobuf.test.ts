import { expect, test } from "vitest";
import type { GoFacts } from "../../../codegen/import/go-facts.ts";
import { mergeProtobuf } from "../../../codegen/import/merge-protobuf.ts";

const messages = {
  "k8s.io.api.core.v1.Volume": { name: { number: 1, type: "string" }, volumeSource: { number: 2, type: "VolumeSource" } },
  "k8s.io.api.core.v1.VolumeSource": { emptyDir: { number: 2, type: "EmptyDir" } },
  "k8s.io.api.core.v1.Info": { verbs: { number: 4, type: "Verbs" }, counts: { number: 5, repeated: true, type: "int32" } },
  "k8s.io.api.core.v1.IntOrString": { intVal: { number: 2, type: "int32" } },
};
const facts: GoFacts = {
  "io.k8s.api.core.v1.Volume": {
    type: "v1.Volume",
    fields: [
      { name: "name", type: "string" },
      { name: "emptyDir", type: "v1.EmptyDir", pointer: true, inline: "volumeSource" },
    ],
  },
};

test("a field of an embedded struct has the path to it", () => {
  const schema = { properties: { name: { type: "string" }, emptyDir: { $ref: "#/components/schemas/io.k8s.api.core.v1.EmptyDir" } } };
  expect(mergeProtobuf("io.k8s.api.core.v1.Volume", schema, messages, facts)).toEqual({
    properties: {
      name: { type: "string", "x-kubernetes-protobuf": 1 },
      emptyDir: { allOf: [{ $ref: "#/components/schemas/io.k8s.api.core.v1.EmptyDir" }], "x-kubernetes-protobuf": [2, 2] },
    },
    "x-kubernetes-protobuf": { message: "k8s.io.api.core.v1.Volume" },
  });
});

test("a type is told only where the schema does not imply it", () => {
  const schema = {
    properties: { verbs: { type: "array", items: { type: "string" } }, counts: { type: "array", items: { type: "integer", format: "int32" } } },
  };
  const merged = mergeProtobuf("io.k8s.api.core.v1.Info", schema, messages, {});
  expect(merged["properties"]).toMatchObject({
    verbs: { "x-kubernetes-protobuf": { number: 4, type: "k8s.io.api.core.v1.Verbs" } },
    counts: { "x-kubernetes-protobuf": 5 },
  });
});

test("a type whose JSON is no object keeps the fields of its message", () => {
  expect(mergeProtobuf("io.k8s.api.core.v1.IntOrString", { format: "int-or-string" }, messages, {})["x-kubernetes-protobuf"]).toEqual({
    message: "k8s.io.api.core.v1.IntOrString",
    fields: { intVal: { number: 2, type: "int32" } },
  });
});

test("a schema without a message stays as it is", () => {
  const schema = { properties: {} };
  expect(mergeProtobuf("com.example.stable.v1.CronTab", schema, messages, {})).toBe(schema);
});
