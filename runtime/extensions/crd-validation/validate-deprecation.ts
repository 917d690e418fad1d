import type { JsonObject } from "../../meta/json.ts";
import { type FieldError, invalid } from "../../validation/field-error.ts";

const longest = 256;

/** What clients of a deprecated version are warned with: one line that can be printed. KEP-1693. */
export function validateDeprecation(version: JsonObject, path: string): FieldError[] {
  const warning = version["deprecationWarning"];
  if (typeof warning !== "string") return [];
  const field = `${path}.deprecationWarning`;
  if (version["deprecated"] !== true) return [invalid(field, warning, "can only be set for deprecated versions")];
  const errors: FieldError[] = [];
  if (Buffer.byteLength(warning) > longest) errors.push(invalid(field, warning, `must be <= ${longest} characters long`));
  if (warning === "") errors.push(invalid(field, warning, "must not be an empty string"));
  const hidden = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.exec(warning);
  if (hidden !== null) {
    const at = Buffer.byteLength(warning.slice(0, hidden.index));
    errors.push(invalid(field, warning, `must only contain printable UTF-8 characters; non-printable character found at index ${at}`));
  }
  return errors;
}
