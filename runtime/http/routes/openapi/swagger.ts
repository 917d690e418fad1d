import { stringifyExactly } from "../../../meta/exact-json.ts";
import type { Sliced } from "../../../meta/in-slices.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../meta/json.ts";
import type { ApiVersion } from "../../../scheme/resource-definition.ts";
import { published, reachable } from "./components.ts";
import { customSwagger } from "./custom-swagger.ts";
import { documentNames, type OpenapiSource, operationsOf } from "./documents.ts";
import type { Operation } from "./operation.ts";
import { pathItems } from "./path-items.ts";
import { createSchemaLookup } from "./schema-lookup.ts";

/** Members of the document, each as JSON by its name. */
type Members = ReadonlyMap<string, Buffer>;

/** What one version adds to the document; definitions that several add say the same. */
interface SwaggerPart {
  readonly paths: Members;
  readonly definitions: Members;
}

/** A version is never changed, only replaced: a change of one leaves what is built of the others. */
const parts = new WeakMap<ApiVersion, SwaggerPart>();

/** The OpenAPI v2 document as JSON: all operations and schemas of the server, in the older format's words. */
export function* buildSwagger(source: OpenapiSource): Sliced<Buffer> {
  const paths = new Map<string, Buffer>();
  const definitions = new Map<string, Buffer>();
  const schemaOf = createSchemaLookup(source);
  for (const name of documentNames(source.scheme)) {
    const { operations, version } = operationsOf(name, source);
    const known = version === undefined ? undefined : parts.get(version);
    const part = known ?? (yield* buildPart(operations(), schemaOf, customNames(version)));
    if (version !== undefined) parts.set(version, part);
    for (const [path, item] of part.paths) paths.set(path, item);
    for (const [definition, schema] of part.definitions) definitions.set(definition, schema);
  }
  return Buffer.concat([
    Buffer.from('{"swagger":"2.0","info":{"title":"Kubernetes","version":"v1.36.3"},"paths":{'),
    ...joined(paths),
    Buffer.from('},"definitions":{'),
    ...joined(definitions),
    Buffer.from('},"securityDefinitions":{"BearerToken":{"type":"apiKey","name":"authorization","in":"header"}},"security":[{"BearerToken":[]}]}'),
  ]);
}

function* buildPart(
  operations: readonly Operation[],
  schemaOf: (name: string) => JsonObject | undefined,
  custom: ReadonlySet<string>,
): Sliced<SwaggerPart> {
  yield;
  const paths = new Map<string, Buffer>();
  for (const [path, item] of Object.entries(pathItems(operations.map(toSwagger)))) {
    paths.set(path, member(path, item));
    yield;
  }
  const definitions = new Map<string, Buffer>();
  const roots = operations.map(({ body }) => body);
  for (const [name, schema] of reachable(roots, schemaOf)) {
    const clean = published(name, schema);
    definitions.set(name, member(name, swaggerSchema(custom.has(name) ? customSwagger(clean) : clean)));
    yield;
  }
  return { paths, definitions };
}

/** The schemas of a version's custom kinds. */
function customNames(version: ApiVersion | undefined): ReadonlySet<string> {
  return new Set((version?.resources ?? []).filter(({ custom }) => custom).map(({ schemaName }) => schemaName));
}

function member(name: string, value: JsonValue | undefined): Buffer {
  return Buffer.from(`${JSON.stringify(name)}:${stringifyExactly(value ?? null)}`);
}

/** In the order of their names, with commas between. */
function joined(members: Members): Buffer[] {
  const comma = Buffer.from(",");
  const sorted = [...members].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([, text], index) => (index === 0 ? [text] : [comma, text]));
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
