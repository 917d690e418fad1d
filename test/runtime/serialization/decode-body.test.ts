import { expect, test } from "vitest";
import { compileDecoder } from "../../../codegen/compiler/decode/compile-decoder.ts";
import { StatusError } from "../../../runtime/errors/status-error.ts";
import type { RequestContext } from "../../../runtime/http/request-context.ts";
import { decodeBodyAs } from "../../../runtime/serialization/decode-body.ts";
import type { DecodeTarget } from "../../../runtime/serialization/decode-target.ts";
import { gadget } from "../../codegen/compiler/decode/types.ts";

const gvk = { group: "stable.example.com", version: "v1", kind: "Gadget" };
const target: DecodeTarget = {
  ...gvk,
  custom: false,
  type: gadget,
  decode: compileDecoder(gadget, gvk),
  isKnown: ({ version }) => version === "v1beta1",
};

async function decode(body: string, fieldValidation: "Ignore" | "Warn" | "Strict" = "Warn", contentType?: string) {
  const headers = contentType === undefined ? {} : { "content-type": contentType };
  const context = { request: { headers, body: async () => Buffer.from(body) }, warnings: [] as string[] };
  try {
    const { object } = await decodeBodyAs(context as unknown as RequestContext, target, { fieldValidation });
    return { object, warnings: context.warnings };
  } catch (error) {
    if (error instanceof StatusError) return { code: error.code, message: error.message };
    throw error;
  }
}

const meta = 'struct { APIVersion string "json:\\"apiVersion,omitempty\\""; Kind string "json:\\"kind,omitempty\\"" }';

test.each([
  [
    "",
    "the object provided is unrecognized (must be of type Gadget): couldn't get version/kind; json parse error: unexpected end of JSON input (<empty>)",
  ],
  [
    "   ",
    "the object provided is unrecognized (must be of type Gadget): couldn't get version/kind; json parse error: unexpected end of JSON input (202020)",
  ],
  [
    "[]",
    `the object provided is unrecognized (must be of type Gadget): couldn't get version/kind; json parse error: json: cannot unmarshal array into Go value of type ${meta} (5b5d)`,
  ],
  [
    '{"metadata":{"name":"a"} // c\n}',
    'the object provided is unrecognized (must be of type Gadget): couldn\'t get version/kind; json parse error: invalid character \'/\' after object key:value pair ({"metadata":{"name":"a"} // c\n ...)',
  ],
  [
    '{"apiVersion":"a/b/c"}',
    'the object provided is unrecognized (must be of type Gadget): unexpected GroupVersion string: a/b/c ({"apiVersion":"a/b/c"})',
  ],
  [
    '{"apiVersion":"stable.example.com/v1beta1"}',
    "the API version in the data (stable.example.com/v1beta1) does not match the expected API version (stable.example.com/v1)",
  ],
  [
    '{"spec":{"replicas":1.0}}',
    'Gadget in version "v1" cannot be handled as a Gadget: json: cannot unmarshal number 1.0 into Go struct field GadgetSpec.spec.replicas of type int32',
  ],
])("%j is a 400", async (body, message) => {
  expect(await decode(body)).toEqual({ code: 400, message });
});

test("a body needs neither kind nor apiVersion, and null is an empty object", async () => {
  expect(await decode('{"data":{"a":"b"}}')).toMatchObject({ object: { ...{ kind: "Gadget" }, data: { a: "b" } }, warnings: [] });
  expect(await decode("null")).toMatchObject({ object: { kind: "Gadget" } });
  expect(await decode("", "Warn", "application/yaml")).toMatchObject({ object: { kind: "Gadget" } });
});

const messy = '{"spec":{"containers":[{"name":"a","name":"b","unknown":1}],"foo":1,"foo":2}}';

test("strict decoding reports faults in the order of the text", async () => {
  expect(await decode(messy, "Strict")).toEqual({
    code: 400,
    message:
      'Gadget in version "v1" cannot be handled as a Gadget: strict decoding error: duplicate field "spec.containers[0].name", unknown field "spec.containers[0].unknown", unknown field "spec.foo"',
  });
  expect(await decode(messy)).toMatchObject({
    warnings: ['duplicate field "spec.containers[0].name"', 'unknown field "spec.containers[0].unknown"', 'unknown field "spec.foo"'],
  });
  expect(await decode(messy, "Ignore")).toMatchObject({ warnings: [], object: { spec: { containers: [{ name: "b" }] } } });
});

test("duplicates inside free-form JSON are not looked for", async () => {
  expect(await decode('{"spec":{"raw":{"a":1,"a":2}}}')).toMatchObject({ warnings: [], object: { spec: { raw: { a: 2 } } } });
});

test("YAML names lines", async () => {
  const body = "data:\n  k: v\n  k: w\nextra: 1\n";
  expect(await decode(body, "Strict", "application/yaml")).toEqual({
    code: 400,
    message:
      'Gadget in version "v1" cannot be handled as a Gadget: strict decoding error: yaml: unmarshal errors:\n  line 3: key "k" already set in map, unknown field "extra"',
  });
  expect(await decode(body, "Warn", "application/yaml")).toMatchObject({ warnings: ['line 3: key "k" already set in map', 'unknown field "extra"'] });
});

test.each(["text/plain", "*/*", "bad;;", "application/merge-patch+json", "application/json;="])("%s is a 415", async (type) => {
  expect(await decode("{}", "Warn", type)).toMatchObject({ code: 415 });
});

test("parameters of a media type do not matter", async () => {
  expect(await decode("{}", "Warn", "application/json; charset=utf-8")).toMatchObject({ object: { kind: "Gadget" } });
});
