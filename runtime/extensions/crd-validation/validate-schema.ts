import { checkStructural, type StructuralFault } from "../../../codegen/compiler/crd/index.ts";
import { formatGoValue } from "../../../codegen/compiler/structural/index.ts";
import type { Sliced } from "../../meta/in-slices.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import { type FieldError, forbidden, formatFieldError, invalid, required } from "../../validation/field-error.ts";
import { printSchema } from "./internal-form.ts";
import { someSchema } from "./sub-schemas.ts";
import { validateCompleteness } from "./validate-completeness.ts";
import { validateDefaults } from "./validate-defaults.ts";
import { validateOpenApi } from "./validate-open-api.ts";

/** What the root may say where /status is apart, by the names of the internal form. */
const atRoot: Readonly<Record<string, string>> = {
  description: "Description",
  type: "Type",
  format: "Format",
  title: "Title",
  maximum: "Maximum",
  exclusiveMaximum: "ExclusiveMaximum",
  minimum: "Minimum",
  exclusiveMinimum: "ExclusiveMinimum",
  maxLength: "MaxLength",
  minLength: "MinLength",
  pattern: "Pattern",
  maxItems: "MaxItems",
  minItems: "MinItems",
  uniqueItems: "UniqueItems",
  multipleOf: "MultipleOf",
  required: "Required",
  items: "Items",
  properties: "Properties",
  externalDocs: "ExternalDocs",
  example: "Example",
  "x-kubernetes-preserve-unknown-fields": "XPreserveUnknownFields",
  "x-kubernetes-validations": "XValidations",
};

/** Keywords whose presence says that nothing can be told of the structure. */
const foreign = ["$ref", "definitions", "dependencies", "patternProperties", "additionalItems", "id", "$schema"];
/** What stands in the internal form before the type. */
const beforeType = ["id", "$schema", "$ref"];

/** What is wrong with the schema of a version: its form, its defaults, its keywords, its rules. */
export function* validateSchema(schema: JsonObject, path: string, hasStatus: boolean): Sliced<FieldError[]> {
  yield;
  const errors = hasStatus ? rootErrors(schema, path) : [];
  if (schema["nullable"] === true) errors.push(forbidden(`${path}.nullable`, "nullable cannot be true at the root"));
  const legible = !someSchema(schema, isForeign);
  let whole = legible;
  if (legible) {
    const found = structuralErrors(schema, path);
    const faults = found.length > 0 ? found : yield* validateDefaults(schema, path);
    whole = faults.length === 0;
    errors.push(...faults);
  }
  errors.push(...(yield* validateOpenApi(schema, path, whole)));
  // Of all that is foreign only $schema is not refused by itself.
  if (errors.length === 0 && !legible) errors.push(invalid(path, "", "OpenAPIV3Schema 'schema' is not supported"));
  return errors;
}

function isForeign(schema: JsonObject): boolean {
  if (Array.isArray(schema["items"]) || schema["x-kubernetes-preserve-unknown-fields"] === false) return true;
  return foreign.some((keyword) => !isZero(schema[keyword]));
}

function isUnset(keyword: string, value: JsonValue | undefined): boolean {
  return value === "" || (value === false && keyword !== "additionalProperties" && keyword !== "additionalItems");
}

function isZero(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || value === "" || (isJsonObject(value) && Object.keys(value).length === 0);
}

function rootErrors(schema: JsonObject, path: string): FieldError[] {
  const { type } = schema;
  const foreignFirst = beforeType.some((keyword) => !isZero(schema[keyword]));
  if (!foreignFirst && typeof type === "string" && type !== "" && type !== "object") {
    const rule = 'only "object" is allowed as the type at the root of the schema if the status subresource is enabled';
    return [invalid(`${path}.type`, type, rule)];
  }
  if (Object.keys(schema).every((keyword) => keyword in atRoot || isUnset(keyword, schema[keyword]))) return [];
  const rule = `only [${Object.values(atRoot).join(" ")}] fields are allowed at the root of the schema if the status subresource is enabled`;
  return [{ reason: "FieldValueInvalid", field: path, message: `Invalid value: ${printSchema(schema)}: ${rule}` }];
}

/** In the order of their texts. */
function structuralErrors(schema: JsonObject, path: string): FieldError[] {
  const faults = checkStructural(schema, { complete: false }).filter(
    ({ message }) => message !== "additionalProperties and properties are mutual exclusive",
  );
  return [...faults.map((fault) => errorOf(fault, schema, path)), ...validateCompleteness(schema, path)].sort((a, b) =>
    formatFieldError(a) < formatFieldError(b) ? -1 : 1,
  );
}

function errorOf({ steps, reason, message }: StructuralFault, schema: JsonObject, path: string): FieldError {
  let field = path;
  let value: JsonValue | undefined = schema;
  steps.forEach((step, index) => {
    const inMap = index > 0 && steps[index - 1] === "properties";
    field += typeof step === "number" || inMap ? `[${step}]` : `.${step}`;
    value = typeof value === "object" && value !== null ? (value as Record<string | number, JsonValue | undefined>)[step] : undefined;
  });
  if (reason === "required") return required(field, message);
  if (reason === "forbidden") return forbidden(field, message);
  return { reason: "FieldValueInvalid", field, message: `Invalid value: ${formatGoValue(value ?? "")}: ${message}` };
}
