import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { typeInvalid } from "../../../runtime/validation/field-error.ts";
import { goQuote } from "../cel/kubernetes/values/go-quote.ts";
import type { Check } from "./check.ts";
import { compileEnumCheck } from "./check-enum.ts";
import { compileJunctors } from "./check-junctors.ts";
import { compileListCheck } from "./check-list.ts";
import { compileNumberCheck } from "./check-number.ts";
import { compileObjectCheck } from "./check-object.ts";
import { compileStringCheck } from "./check-string.ts";
import { compileTypeCheck } from "./check-type.ts";
import type { Correlation } from "./correlation.ts";
import { formatCheck } from "./formats.ts";
import type { Walk } from "./walk.ts";

/**
 * How a schema is read: that of a kind, or one whose own defaults are looked at - there kube-apiserver leaves out that an
 * int-or-string has two types, and does not leave out formats that the type does not have.
 */
export type SchemaUse = "objects" | "defaults";

/**
 * Compiles a structural schema to closures, but for its rules (x-kubernetes-validations). Errors about what did not change
 * in an update are dropped (KEP-4008).
 * Source: Kubernetes documentation, "Extend the Kubernetes API with CustomResourceDefinitions", validation.
 */
export function compileSchema(schema: JsonObject, use: SchemaUse = "objects"): Check {
  const check = compileAlternative(schema, use);
  return (value, walk, correlated) => {
    const before = walk.errors.length;
    const matched = check(value, walk, correlated);
    if (walk.errors.length > before && correlated?.unchanged === true) walk.errors.length = before;
    return matched;
  };
}

/** A schema under a junctor: what is wrong at its own place counts, changed or not; what it holds is looked at as always. */
function compileAlternative(schema: JsonObject, use: SchemaUse): Check {
  const types = typesOf(schema, use);
  const format = use === "defaults" ? textAt(schema, "format") : formatOf(schema, types);
  const type = compileTypeCheck(types, format, schema["nullable"] === true);
  const junctors = compileJunctors({
    anyOf: listOf(schema["anyOf"]),
    oneOf: listOf(schema["oneOf"]),
    allOf: listOf(schema["allOf"]),
    not: isJsonObject(schema["not"]) ? compileAlternative(schema["not"], use) : undefined,
  });
  const text = compileStringCheck(schema);
  const textFormat = formatCheck(format);
  const number = compileNumberCheck(schema, types, format);
  const list = compileListCheck(schema, isJsonObject(schema["items"]) ? compileSchema(schema["items"], use) : undefined);
  const object = compileObjectCheck(schema, { properties: propertiesOf(schema, use), additional: additionalOf(schema["additionalProperties"], use) });
  const isEnum = Array.isArray(schema["enum"]) && schema["enum"].length > 0 ? compileEnumCheck(schema["enum"]) : undefined;
  // What go-openapi counts for the checks that apply to any value: junctors and enum, and one for the schema itself.
  const always = type === undefined ? 4 : 5;

  return (value, walk, correlated) => {
    if (value === null) {
      const matched = type === undefined ? 1 : type(value, walk);
      isEnum?.(value, walk);
      return matched;
    }
    let matched = always;
    if (type !== undefined) matched += type(value, walk);
    if (junctors !== undefined) matched += junctors(value, walk, correlated);
    switch (typeof value) {
      case "string":
        text?.(value, walk);
        matched++;
        if (textFormat !== undefined) {
          matched++;
          if (!textFormat(value)) wrongFormat(value, format, walk);
        }
        break;
      case "number":
      case "bigint":
        matched += 1 + number(value, walk);
        break;
      case "object":
        if (!Array.isArray(value)) break;
        matched += 1 + list(value, walk, correlated);
        break;
    }
    isEnum?.(value, walk);
    if (isJsonObject(value)) matched += 1 + object(value, walk, correlated);
    return matched;
  };

  function listOf(value: JsonValue | undefined): Check[] {
    if (!Array.isArray(value)) return [];
    return value.filter(isJsonObject).flatMap((one) => (one["$ref"] === undefined ? [compileAlternative(one, use)] : []));
  }
}

function propertiesOf(schema: JsonObject, use: SchemaUse): ReadonlyMap<string, Check> {
  const properties = new Map<string, Check>();
  if (!isJsonObject(schema["properties"])) return properties;
  for (const [name, one] of Object.entries(schema["properties"])) if (isJsonObject(one)) properties.set(name, lazily(one, use));
  return properties;
}

function additionalOf(value: JsonValue | undefined, use: SchemaUse): Check | false | undefined {
  if (value === false) return false;
  return isJsonObject(value) ? lazily(value, use) : undefined;
}

/** Large schemas have parts that few objects use. */
function lazily(schema: JsonObject, use: SchemaUse): Check {
  let check: Check | undefined;
  return (value: JsonValue, walk: Walk, correlated: Correlation | undefined) => {
    check ??= compileSchema(schema, use);
    return check(value, walk, correlated);
  };
}

function typesOf(schema: JsonObject, use: SchemaUse): readonly string[] {
  if (use === "objects" && schema["x-kubernetes-int-or-string"] === true) return ["integer", "string"];
  return typeof schema["type"] === "string" && schema["type"] !== "" ? [schema["type"]] : [];
}

function textAt(schema: JsonObject, keyword: string): string {
  const value = schema[keyword];
  return typeof value === "string" ? value : "";
}

/** The format where kube-apiserver knows it for the type; "" where it ignores it. */
function formatOf(schema: JsonObject, types: readonly string[]): string {
  const format = textAt(schema, "format");
  switch (types.length === 1 ? types[0] : "") {
    case "":
    case "string":
      return formatCheck(format) === undefined ? "" : format;
    case "integer":
      return format === "int32" || format === "int64" ? format : "";
    case "number":
      return format === "float" || format === "double" ? format : "";
    default:
      return "";
  }
}

function wrongFormat(value: string, format: string, walk: Walk): void {
  const path = walk.path();
  walk.errors.push(typeInvalid(walk.fieldOf(path), value, `${path} in body must be of type ${format}: ${goQuote(value)}`));
}
