import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { Swagger } from "./merge-swagger.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch"] as const;

/**
 * An OpenAPI v3 document of what a v2 document says, for servers that have no v3 of their own. Source: OpenAPI
 * Specification 3.0.0, where its words differ from those of 2.0.
 */
export function convertSwagger(document: Swagger): JsonObject {
  const { info, externalDocs, paths = {}, definitions = {}, securityDefinitions, parameters } = document;
  return {
    openapi: "3.0.0",
    ...present({ info, externalDocs }),
    paths: mapValues(paths, pathItem),
    components: {
      schemas: mapValues(definitions, schemaOf),
      ...(isJsonObject(securityDefinitions) ? { securitySchemes: mapValues(securityDefinitions, securityScheme) } : {}),
      ...(parameters === undefined ? {} : { parameters: mapValues(parameters, parameterOf) }),
    },
  };
}

function pathItem(item: JsonObject): JsonObject {
  const converted: JsonObject = { ...item };
  for (const method of methods) if (isJsonObject(item[method])) converted[method] = operationOf(item[method]);
  if (Array.isArray(item["parameters"])) converted["parameters"] = objects(item["parameters"]).map(parameterOf);
  return converted;
}

function operationOf({ consumes, produces, schemes: _, parameters, responses, ...rest }: JsonObject): JsonObject {
  const all = objects(parameters);
  const body = all.find((one) => one["in"] === "body" && isJsonObject(one["schema"]));
  const others = all.filter((one) => one !== body);
  return {
    ...rest,
    ...(others.length === 0 ? {} : { parameters: others.map(parameterOf) }),
    ...(body === undefined ? {} : { requestBody: present({ content: contentOf(consumes, body["schema"]) }) }),
    responses: isJsonObject(responses) ? mapValues(responses, (response) => responseOf(response, produces)) : {},
  };
}

function responseOf({ schema, examples: _, ...rest }: JsonObject, produces: JsonValue | undefined): JsonObject {
  const converted = withReference(rest, "#/responses/", "#/components/responses/");
  return schema === undefined ? converted : { ...converted, ...present({ content: contentOf(produces, schema) }) };
}

/** The same schema for each media type; undefined where no type is named. */
function contentOf(types: JsonValue | undefined, schema: JsonValue | undefined): JsonObject | undefined {
  if (!Array.isArray(types) || !isJsonObject(schema)) return undefined;
  const media = { schema: schemaOf(schema) };
  return Object.fromEntries(types.map((type) => [String(type), media]));
}

/** What v2 says of a simple parameter beside it is said in its schema. */
function parameterOf(parameter: JsonObject): JsonObject {
  if (typeof parameter["$ref"] === "string") return withReference(parameter, "#/parameters/", "#/components/parameters/");
  const { type, format, uniqueItems, schema, items: _, collectionFormat: __, ...rest } = parameter;
  return { ...rest, schema: isJsonObject(schema) ? schemaOf(schema) : present({ type, format, uniqueItems }) };
}

function withReference(value: JsonObject, from: string, to: string): JsonObject {
  const { $ref: reference } = value;
  return typeof reference === "string" ? { ...value, $ref: reference.replace(from, to) } : value;
}

/** References stand alone in v3: what stands beside one goes around it. */
function schemaOf(schema: JsonObject): JsonObject {
  const converted = withReference(schema, "#/definitions/", "#/components/schemas/");
  const { $ref: reference, ...rest } = { ...converted };
  if (isJsonObject(rest["properties"])) rest["properties"] = mapValues(rest["properties"], schemaOf);
  for (const member of ["items", "additionalProperties", "additionalItems"]) {
    if (isJsonObject(rest[member])) rest[member] = schemaOf(rest[member]);
  }
  if (reference === undefined) return rest;
  return Object.keys(rest).length === 0 ? { $ref: reference } : { ...rest, allOf: [{ $ref: reference }] };
}

function securityScheme({ flow, authorizationUrl, tokenUrl, scopes, ...rest }: JsonObject): JsonObject {
  return typeof flow === "string" ? { ...rest, flows: { [flow]: present({ authorizationUrl, tokenUrl, scopes }) } } : rest;
}

function mapValues(values: JsonObject, convert: (value: JsonObject) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isJsonObject(value) ? convert(value) : value]));
}

function objects(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

function present(values: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
