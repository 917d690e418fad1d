import { isJsonObject, type JsonObject, type JsonValue } from "../../../meta/json.ts";
import {
  any,
  each,
  either,
  encodeMessage,
  flag,
  flagOf,
  inside,
  type Message,
  message,
  named,
  real,
  schemaOrFlag,
  securityRequirement,
  text,
  type WriteMember,
  whole,
} from "./openapi-message.ts";

/**
 * An OpenAPI v3 document in protobuf. Source: gnostic-models, openapiv3/OpenAPIv3.proto. What documents of this server do not
 * have (links, callbacks, servers, examples, encodings) is not written.
 */
export function encodeOpenapiV3(document: JsonObject): Buffer {
  return encodeMessage(documentMessage, document);
}

const reference: Message = { members: () => ({ $ref: [1, text], summary: [2, text], description: [3, text] }) };

/** The thing itself, or where it stands. */
const orReference = (of: Message): WriteMember => either(isReference, inside(2, message(reference)), inside(1, message(of)));

/** Only scalars fit into the message; of others it tells that there is a default. */
const scalar: WriteMember = either(
  (value) => typeof value === "object",
  message({ members: () => ({}) }),
  either(
    (value) => typeof value === "number",
    inside(1, real),
    either((value) => typeof value === "boolean", inside(2, flagOf), inside(3, text)),
  ),
);

const externalDocs: Message = { members: () => ({ description: [1, text], url: [2, text] }), extensions: 3 };

const schema: Message = {
  members: () => ({
    nullable: [1, flag],
    readOnly: [3, flag],
    writeOnly: [4, flag],
    externalDocs: [6, message(externalDocs)],
    example: [7, any],
    deprecated: [8, flag],
    title: [9, text],
    multipleOf: [10, real],
    maximum: [11, real],
    exclusiveMaximum: [12, flag],
    minimum: [13, real],
    exclusiveMinimum: [14, flag],
    maxLength: [15, whole],
    minLength: [16, whole],
    pattern: [17, text],
    maxItems: [18, whole],
    minItems: [19, whole],
    uniqueItems: [20, flag],
    maxProperties: [21, whole],
    minProperties: [22, whole],
    required: [23, each(text)],
    enum: [24, each(any)],
    type: [25, text],
    allOf: [26, each(schemaOrReference)],
    oneOf: [27, each(schemaOrReference)],
    anyOf: [28, each(schemaOrReference)],
    not: [29, message(schema)],
    items: [30, inside(1, each(schemaOrReference))],
    properties: [31, named(schemaOrReference)],
    additionalProperties: [32, schemaOrFlag(schemaOrReference)],
    default: [33, scalar],
    description: [34, text],
    format: [35, text],
  }),
  extensions: 36,
};

const schemaOrReference: WriteMember = orReference(schema);

const mediaType: Message = { members: () => ({ schema: [1, schemaOrReference], example: [2, any] }), extensions: 5 };
const content: WriteMember = named(message(mediaType));

const parameter: Message = {
  members: () => ({
    name: [1, text],
    in: [2, text],
    description: [3, text],
    required: [4, flag],
    deprecated: [5, flag],
    allowEmptyValue: [6, flag],
    style: [7, text],
    explode: [8, flag],
    allowReserved: [9, flag],
    schema: [10, schemaOrReference],
    example: [11, any],
    content: [13, content],
  }),
  extensions: 14,
};

const requestBody: Message = { members: () => ({ description: [1, text], content: [2, content], required: [3, flag] }), extensions: 4 };
const response: Message = { members: () => ({ description: [1, text], content: [3, content] }), extensions: 5 };
const responses: Message = { members: () => ({ default: [1, orReference(response)] }), extensions: 3, others: [2, orReference(response)] };

const operation: Message = {
  members: () => ({
    tags: [1, each(text)],
    summary: [2, text],
    description: [3, text],
    externalDocs: [4, message(externalDocs)],
    operationId: [5, text],
    parameters: [6, each(orReference(parameter))],
    requestBody: [7, orReference(requestBody)],
    responses: [8, message(responses)],
    deprecated: [10, flag],
    security: [11, each(securityRequirement)],
  }),
  extensions: 13,
};

const pathItem: Message = {
  members: () => ({
    $ref: [1, text],
    summary: [2, text],
    description: [3, text],
    get: [4, message(operation)],
    put: [5, message(operation)],
    post: [6, message(operation)],
    delete: [7, message(operation)],
    options: [8, message(operation)],
    head: [9, message(operation)],
    patch: [10, message(operation)],
    trace: [11, message(operation)],
    parameters: [13, each(orReference(parameter))],
  }),
  extensions: 14,
};

const securityScheme: Message = {
  members: () => ({
    type: [1, text],
    description: [2, text],
    name: [3, text],
    in: [4, text],
    scheme: [5, text],
    bearerFormat: [6, text],
    openIdConnectUrl: [8, text],
  }),
  extensions: 9,
};

const components: Message = {
  members: () => ({
    schemas: [1, named(schemaOrReference)],
    responses: [2, named(orReference(response))],
    parameters: [3, named(orReference(parameter))],
    requestBodies: [5, named(orReference(requestBody))],
    securitySchemes: [7, named(orReference(securityScheme))],
  }),
  extensions: 10,
};

const info: Message = { members: () => ({ title: [1, text], description: [2, text], version: [6, text], summary: [8, text] }), extensions: 7 };

const documentMessage: Message = {
  members: () => ({
    openapi: [1, text],
    info: [2, message(info)],
    paths: [4, message({ members: () => ({}), extensions: 2, others: [1, message(pathItem)] })],
    components: [5, message(components)],
    security: [6, each(securityRequirement)],
    externalDocs: [8, message(externalDocs)],
  }),
  extensions: 9,
};

function isReference(value: JsonValue): boolean {
  return isJsonObject(value) && typeof value["$ref"] === "string";
}
