import { FieldPathError, schemaAtPath } from "../../../codegen/compiler/structural/index.ts";
import type { JsonObject } from "../../meta/json.ts";
import { duplicate, type FieldError, invalid, required, tooMany } from "../../validation/field-error.ts";
import { textOf } from "./hoisted-spec.ts";

const mostFields = 8;
const wrongType = "must point to a field of type string, boolean or integer. Enum string fields and strings with formats are allowed.";

/** Fields that selectors may name: KEP-4358. */
export function validateSelectableFields(fields: readonly JsonObject[], schema: JsonObject, path: string): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  fields.forEach((one, index) => {
    const field = `${path}[${index}].jsonPath`;
    const jsonPath = textOf(one["jsonPath"]);
    if (jsonPath === "") {
      errors.push(required(field));
      return;
    }
    try {
      const found = schemaAtPath(jsonPath, schema, { brackets: false });
      if (found.path === "metadata" || found.path.startsWith("metadata.")) {
        errors.push(invalid(field, jsonPath, "must not point to fields in metadata"));
      }
      if (!["string", "boolean", "integer"].includes(textOf(found.schema["type"]))) errors.push(invalid(field, jsonPath, wrongType));
      if (seen.has(found.path)) errors.push(duplicate(field, jsonPath));
      seen.add(found.path);
    } catch (error) {
      if (!(error instanceof FieldPathError)) throw error;
      errors.push(invalid(field, jsonPath, `is an invalid path: ${error.message}`));
    }
  });
  if (seen.size > mostFields) errors.push(tooMany(path, seen.size, mostFields));
  return errors;
}
