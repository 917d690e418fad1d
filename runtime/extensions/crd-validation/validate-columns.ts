import type { JsonObject } from "../../meta/json.ts";
import { type FieldError, invalid, required } from "../../validation/field-error.ts";
import { textOf } from "./hoisted-spec.ts";

const types = ["boolean", "date", "integer", "number", "string"];
const formats = ["byte", "date", "date-time", "double", "float", "int32", "int64", "password"];

/** The columns of `kubectl get`: additionalPrinterColumns. */
export function validateColumns(columns: readonly JsonObject[], path: string): FieldError[] {
  return columns.flatMap((column, index) => validateColumn(column, `${path}[${index}]`));
}

function validateColumn(column: JsonObject, path: string): FieldError[] {
  const errors: FieldError[] = [];
  const [name, type, format, jsonPath] = ["name", "type", "format", "jsonPath"].map((member) => textOf(column[member])) as [
    string,
    string,
    string,
    string,
  ];
  if (name === "") errors.push(required(`${path}.name`));
  const typeRule = `must be one of ${types.join(",")}`;
  if (type === "") errors.push(required(`${path}.type`, typeRule));
  else if (!types.includes(type)) errors.push(invalid(`${path}.type`, type, typeRule));
  if (format !== "" && !formats.includes(format)) errors.push(invalid(`${path}.format`, format, `must be one of ${formats.join(",")}`));
  if (jsonPath === "") errors.push(required(`${path}.JSONPath`));
  else errors.push(...validateSimplePath(jsonPath, `${path}.JSONPath`));
  return errors;
}

/** A path such as .spec.replicas. */
export function validateSimplePath(path: string, field: string): FieldError[] {
  return path.startsWith(".") ? [] : [invalid(field, path, "must be a simple json path starting with .")];
}
