import protobuf from "protobufjs";
import { expect, it } from "vitest";
import { encodeOpenapiV3 } from "../../../../../runtime/http/routes/openapi/openapi-v3-protobuf.ts";

/** The messages that the document below needs, under the numbers of gnostic-models' OpenAPIv3.proto. */
const proto = `
syntax = "proto3";
message Any { string yaml = 2; }
message NamedAny { string name = 1; Any value = 2; }
message Reference { string _ref = 1; }
message Default { oneof oneof { double number = 1; bool boolean = 2; string string = 3; } }
message SchemaOrReference { oneof oneof { Schema schema = 1; Reference reference = 2; } }
message NamedSchema { string name = 1; SchemaOrReference value = 2; }
message Schemas { repeated NamedSchema additional_properties = 1; }
message Additional { oneof oneof { SchemaOrReference schema_or_reference = 1; bool boolean = 2; } }
message Items { repeated SchemaOrReference schema_or_reference = 1; }
message Schema {
  bool nullable = 1; double maximum = 11; int64 max_length = 15; repeated string required = 23; repeated Any enum = 24; string type = 25;
  repeated SchemaOrReference all_of = 26; Schema not = 29; Items items = 30; Schemas properties = 31; Additional additional_properties = 32;
  Default default = 33; string description = 34; repeated NamedAny specification_extension = 36;
}
message MediaType { SchemaOrReference schema = 1; }
message NamedMediaType { string name = 1; MediaType value = 2; }
message MediaTypes { repeated NamedMediaType additional_properties = 1; }
message Response { string description = 1; MediaTypes content = 3; }
message ResponseOrReference { oneof oneof { Response response = 1; Reference reference = 2; } }
message NamedResponse { string name = 1; ResponseOrReference value = 2; }
message Responses { repeated NamedResponse response_or_reference = 2; }
message Operation { repeated string tags = 1; string operation_id = 5; Responses responses = 8; repeated NamedAny specification_extension = 13; }
message PathItem { Operation get = 4; }
message NamedPathItem { string name = 1; PathItem value = 2; }
message Paths { repeated NamedPathItem path = 1; }
message SecurityScheme { string type = 1; string name = 3; string in = 4; }
message SecuritySchemeOrReference { oneof oneof { SecurityScheme security_scheme = 1; Reference reference = 2; } }
message NamedSecurityScheme { string name = 1; SecuritySchemeOrReference value = 2; }
message SecuritySchemes { repeated NamedSecurityScheme additional_properties = 1; }
message Components { Schemas schemas = 1; SecuritySchemes security_schemes = 7; }
message Info { string title = 1; string version = 6; }
message Document { string openapi = 1; Info info = 2; Paths paths = 4; Components components = 5; }
`;
const Document = protobuf.parse(proto, { keepCase: true }).root.lookupType("Document");

function decode(document: Parameters<typeof encodeOpenapiV3>[0]): unknown {
  return Document.toObject(Document.decode(encodeOpenapiV3(document)), { longs: Number });
}

it("writes paths, references and extensions as gnostic's messages", () => {
  const decoded = decode({
    openapi: "3.0.0",
    info: { title: "Kubernetes", version: "v1.36.3" },
    paths: {
      "/version/": {
        get: {
          tags: ["version"],
          operationId: "getCodeVersion",
          responses: {
            "200": { description: "OK", content: { "application/json": { schema: { $ref: "#/components/schemas/Info" } } } },
            "401": { description: "Unauthorized" },
          },
          "x-kubernetes-action": "get",
        },
      },
    },
    components: { securitySchemes: { BearerToken: { type: "apiKey", in: "header", name: "authorization" } } },
  });
  const content = { additional_properties: [{ name: "application/json", value: { schema: { reference: { _ref: "#/components/schemas/Info" } } } }] };
  expect(decoded).toEqual({
    openapi: "3.0.0",
    info: { title: "Kubernetes", version: "v1.36.3" },
    paths: {
      path: [
        {
          name: "/version/",
          value: {
            get: {
              tags: ["version"],
              operation_id: "getCodeVersion",
              responses: {
                response_or_reference: [
                  { name: "200", value: { response: { description: "OK", content } } },
                  { name: "401", value: { response: { description: "Unauthorized" } } },
                ],
              },
              specification_extension: [{ name: "x-kubernetes-action", value: { yaml: '"get"' } }],
            },
          },
        },
      ],
    },
    components: {
      security_schemes: {
        additional_properties: [{ name: "BearerToken", value: { security_scheme: { type: "apiKey", name: "authorization", in: "header" } } }],
      },
    },
  });
});

it("writes schemas with defaults of each type, and properties of any name", () => {
  const schema = {
    type: "object",
    nullable: true,
    description: "d",
    maximum: 10.5,
    maxLength: 3,
    required: ["a"],
    enum: ["a", 1],
    allOf: [{ $ref: "#/components/schemas/B" }],
    not: { type: "string" },
    items: { type: "integer", default: 0 },
    default: {},
    properties: { constructor: { type: "string", default: "" }, "x-y": { type: "boolean", default: false }, open: { additionalProperties: true } },
    additionalProperties: { type: "string" },
    "x-kubernetes-list-type": "map",
  };
  expect(decode({ components: { schemas: { A: schema } } })).toEqual({
    components: {
      schemas: {
        additional_properties: [
          {
            name: "A",
            value: {
              schema: {
                type: "object",
                nullable: true,
                description: "d",
                maximum: 10.5,
                max_length: 3,
                required: ["a"],
                enum: [{ yaml: '"a"' }, { yaml: "1" }],
                all_of: [{ reference: { _ref: "#/components/schemas/B" } }],
                not: { type: "string" },
                items: { schema_or_reference: [{ schema: { type: "integer", default: { number: 0 } } }] },
                default: {},
                properties: {
                  additional_properties: [
                    { name: "constructor", value: { schema: { type: "string", default: { string: "" } } } },
                    { name: "x-y", value: { schema: { type: "boolean", default: { boolean: false } } } },
                    { name: "open", value: { schema: { additional_properties: { boolean: true } } } },
                  ],
                },
                additional_properties: { schema_or_reference: { schema: { type: "string" } } },
                specification_extension: [{ name: "x-kubernetes-list-type", value: { yaml: '"map"' } }],
              },
            },
          },
        ],
      },
    },
  });
});
