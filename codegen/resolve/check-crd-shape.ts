import { Ajv, type ErrorObject } from "ajv";
import { isJsonObject, type JsonObject, type JsonValue } from "../../runtime/meta/json.ts";
import type { NamedSchema } from "./named-schema.ts";

const crdSchema = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition";

/** A member of a CRD that its own schema does not allow. */
export interface ShapeFault {
  readonly pointer: string;
  readonly message: string;
}

/**
 * Makes a check of CRDs against the schema of CustomResourceDefinition: wrong types, missing members, and members that
 * do not exist, which a server would drop in silence. Undefined when the schemas do not hold that kind.
 */
export function createCrdShapeCheck(schemas: ReadonlyMap<string, NamedSchema>): ((crd: JsonObject) => ShapeFault[]) | undefined {
  if (!schemas.has(crdSchema)) return undefined;
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const reached = reach(crdSchema, schemas);
  const definitions = Object.fromEntries([...reached].map(([name, schema]) => [name, closed(schema)]));
  const validate = ajv.compile({ $ref: `#/components/schemas/${crdSchema}`, components: { schemas: definitions } });
  return (crd) => {
    if (validate(crd)) return [];
    return (validate.errors ?? []).filter((error) => error.keyword !== "oneOf" && error.keyword !== "anyOf").map(describe);
  };
}

/** The schemas that one leads to. */
function reach(name: string, schemas: ReadonlyMap<string, NamedSchema>, found = new Map<string, JsonObject>()): Map<string, JsonObject> {
  const named = schemas.get(name);
  if (named === undefined || found.has(name)) return found;
  found.set(name, named.schema);
  for (const [, target = ""] of JSON.stringify(named.schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) reach(target, schemas, found);
  return found;
}

/** A schema whose structures allow no other members than theirs; extensions and defaults mean nothing here. */
function closed(schema: JsonObject): JsonObject {
  const out: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith("x-") || keyword === "default" || keyword === "format") continue;
    if (keyword === "properties" && isJsonObject(value)) out[keyword] = closedMembers(value);
    else out[keyword] = closedValue(value);
  }
  if (isJsonObject(schema["properties"]) && schema["additionalProperties"] === undefined) out["additionalProperties"] = false;
  return out;
}

function closedMembers(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, closedValue(one)]));
}

function closedValue(value: JsonValue | undefined): JsonValue | undefined {
  if (Array.isArray(value)) return value.map((one) => closedValue(one) ?? null);
  return isJsonObject(value) ? closed(value) : value;
}

function describe(error: ErrorObject): ShapeFault {
  const params = error.params as Readonly<Record<string, unknown>>;
  switch (error.keyword) {
    case "additionalProperties":
      return {
        pointer: `${error.instancePath}/${escapePointer(String(params["additionalProperty"]))}`,
        message: "is no field of a CustomResourceDefinition",
      };
    case "required":
      return { pointer: error.instancePath, message: `must have ${String(params["missingProperty"])}` };
    case "type":
      return { pointer: error.instancePath, message: `must be ${article(String(params["type"]))}` };
    default:
      return { pointer: error.instancePath, message: error.message ?? error.keyword };
  }
}

function article(type: string): string {
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function escapePointer(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}
