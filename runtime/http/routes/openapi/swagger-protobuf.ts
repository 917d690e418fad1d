import type { JsonObject } from "../../../meta/json.ts";
import {
  any,
  each,
  encodeMessage,
  flag,
  inside,
  type Message,
  message,
  named,
  nested,
  real,
  schemaOrFlag,
  securityRequirement,
  text,
  type WriteMember,
  whole,
} from "./openapi-message.ts";

/**
 * An OpenAPI v2 document in protobuf, which Go clients ask for (`kubectl create` of kinds that cannot be patched).
 * Source: gnostic-models, openapiv2/OpenAPIv2.proto. What documents of this server do not have is not written.
 */
export function encodeSwagger(document: JsonObject): Buffer {
  return encodeMessage(documentMessage, document);
}

const schema: Message = {
  members: () => ({
    $ref: [1, text],
    format: [2, text],
    title: [3, text],
    description: [4, text],
    default: [5, any],
    multipleOf: [6, real],
    maximum: [7, real],
    exclusiveMaximum: [8, flag],
    minimum: [9, real],
    exclusiveMinimum: [10, flag],
    maxLength: [11, whole],
    minLength: [12, whole],
    pattern: [13, text],
    maxItems: [14, whole],
    minItems: [15, whole],
    uniqueItems: [16, flag],
    maxProperties: [17, whole],
    minProperties: [18, whole],
    required: [19, each(text)],
    enum: [20, each(any)],
    additionalProperties: [21, schemaOrFlag(message(schema))],
    type: [22, inside(1, each(text))],
    items: [23, inside(1, each(message(schema)))],
    allOf: [24, each(message(schema))],
    properties: [25, named(message(schema))],
    readOnly: [27, flag],
    example: [30, any],
  }),
  extensions: 31,
};

const response: Message = {
  members: () => ({ description: [1, text], schema: [2, inside(1, message(schema))] }),
  extensions: 5,
};

const bodyParameter: Message = {
  members: () => ({ description: [1, text], name: [2, text], in: [3, text], required: [4, flag], schema: [5, message(schema)] }),
  extensions: 6,
};

const queryParameter: Message = {
  members: () => ({
    required: [1, flag],
    in: [2, text],
    description: [3, text],
    name: [4, text],
    type: [6, text],
    format: [7, text],
    uniqueItems: [20, flag],
  }),
  extensions: 23,
};

/** Parameters in the path and in headers have the same members under the same numbers. */
const otherParameter: Message = {
  members: () => ({
    required: [1, flag],
    in: [2, text],
    description: [3, text],
    name: [4, text],
    type: [5, text],
    format: [6, text],
    uniqueItems: [19, flag],
  }),
  extensions: 22,
};

const places: Readonly<Record<string, WriteMember>> = {
  body: inside(1, message(bodyParameter)),
  header: inside(2, inside(1, message(otherParameter))),
  query: inside(2, inside(3, message(queryParameter))),
  path: inside(2, inside(4, message(otherParameter))),
};

const parameter: WriteMember = (writer, number, value) => {
  const { $ref: reference, in: place } = value as JsonObject;
  if (reference !== undefined) nested(writer, number, () => nested(writer, 2, () => text(writer, 1, reference)));
  else nested(writer, number, () => places[String(place)]?.(writer, 1, value));
};

const operation: Message = {
  members: () => ({
    tags: [1, each(text)],
    summary: [2, text],
    description: [3, text],
    operationId: [5, text],
    produces: [6, each(text)],
    consumes: [7, each(text)],
    parameters: [8, each(parameter)],
    responses: [9, named(inside(1, message(response)))],
    schemes: [10, each(text)],
    deprecated: [11, flag],
    security: [12, each(securityRequirement)],
  }),
  extensions: 13,
};

const pathItem: Message = {
  members: () => ({
    get: [2, message(operation)],
    put: [3, message(operation)],
    post: [4, message(operation)],
    delete: [5, message(operation)],
    options: [6, message(operation)],
    head: [7, message(operation)],
    patch: [8, message(operation)],
    parameters: [9, each(parameter)],
  }),
  extensions: 10,
};

const info: Message = { members: () => ({ title: [1, text], version: [2, text], description: [3, text] }), extensions: 7 };

const apiKey: Message = { members: () => ({ type: [1, text], name: [2, text], in: [3, text], description: [4, text] }), extensions: 5 };

const documentMessage: Message = {
  members: () => ({
    swagger: [1, text],
    info: [2, message(info)],
    paths: [8, named(message(pathItem), 2)],
    definitions: [9, named(message(schema))],
    parameters: [10, named((writer, number, value) => places[String((value as JsonObject)["in"])]?.(writer, number, value))],
    security: [12, each(securityRequirement)],
    securityDefinitions: [13, named(inside(2, message(apiKey)))],
  }),
  extensions: 16,
};
