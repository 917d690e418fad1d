import { isJsonObject, type JsonObject, type JsonValue } from "../../../meta/json.ts";
import { components } from "./components.ts";
import { allOperations, type OpenapiSource } from "./documents.ts";
import type { Operation } from "./operation.ts";
import { pathItems } from "./path-items.ts";
import { createSchemaLookup } from "./schema-lookup.ts";

/** The OpenAPI v2 document: all operations and schemas of the server, in the older format's words. */
export function buildSwagger(source: OpenapiSource): JsonObject {
  const operations = allOperations(source);
  const schemas = components(
    operations.map((operation) => operation.body),
    createSchemaLookup(source),
  );
  return {
    swagger: "2.0",
    info: { title: "Kubernetes", version: "v1.36.3" },
    paths: pathItems(operations.map(toSwagger)),
    definitions: Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, swaggerSchema(schema)])),
    securityDefinitions: { BearerToken: { type: "apiKey", name: "authorization", in: "header" } },
    security: [{ BearerToken: [] }],
  };
}

function toSwagger(operation: Operation): Operation {
  const { requestBody, responses, ...body } = operation.body;
  const request = contentOf(requestBody);
  const answers = Object.entries(responses as Record<string, JsonObject>);
  const produces = Object.keys(contentOf(answers[0]?.[1]).content);
  const parameters = operation.parameters.map(({ schema, ...parameter }) => ({ ...parameter, ...(schema as JsonObject) }));
  if (request.schema !== undefined) {
    const required = isJsonObject(requestBody) && requestBody["required"] === true ? { required: true } : {};
    parameters.push({ in: "body", name: "body", ...required, schema: swaggerSchema(request.schema) });
  }
  const isDocument = body["x-kubernetes-action"] === undefined;
  return {
    ...operation,
    parameters,
    body: {
      ...body,
      consumes: request.schema === undefined ? (isDocument ? produces : ["*/*"]) : Object.keys(request.content),
      produces,
      schemes: ["https"],
      responses: Object.fromEntries(
        answers.map(([code, answer]) => {
          const { schema } = contentOf(answer);
          return [code, { description: answer["description"], ...(schema === undefined ? {} : { schema: swaggerSchema(schema) }) }];
        }),
      ),
    },
  };
}

/** The media types of a request or response, and the one schema they share. */
function contentOf(value: JsonValue | undefined): { content: JsonObject; schema: JsonObject | undefined } {
  const content = isJsonObject(value) && isJsonObject(value["content"]) ? value["content"] : {};
  const first = Object.values(content)[0];
  return { content, schema: isJsonObject(first) ? (first["schema"] as JsonObject) : undefined };
}

/** A schema in OpenAPI v2's words: plain references, no defaults, no alternatives, no null. */
function swaggerSchema(schema: JsonObject): JsonObject {
  const { allOf, default: _default, oneOf, nullable: _nullable, ...rest } = schema;
  const out: JsonObject = {};
  const [only] = Array.isArray(allOf) ? allOf : [];
  if (isJsonObject(only) && typeof only["$ref"] === "string")
    Object.assign(out, { $ref: only["$ref"].replace("#/components/schemas/", "#/definitions/") });
  // Quantity and IntOrString are strings or numbers; v2 can say only one.
  if (oneOf !== undefined && rest["type"] === undefined) out["type"] = "string";
  for (const [key, value] of Object.entries(rest)) {
    if (key === "$ref" && typeof value === "string") out[key] = value.replace("#/components/schemas/", "#/definitions/");
    else if (key === "properties" && isJsonObject(value)) {
      out[key] = Object.fromEntries(
        Object.entries(value).map(([name, property]) => [name, isJsonObject(property) ? swaggerSchema(property) : property]),
      );
    } else if ((key === "items" || key === "additionalProperties") && isJsonObject(value)) out[key] = swaggerSchema(value);
    else out[key] = value;
  }
  return out;
}
