import { goJson } from "../../../codegen/compiler/structural/index.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { FieldError } from "../../validation/field-error.ts";

const longest = 256;

/** What clients of a deprecated version are warned with: one line that can be printed. KEP-1693. */
export function validateDeprecation(version: JsonObject, path: string): FieldError[] {
  const warning = version["deprecationWarning"];
  if (typeof warning !== "string") return [];
  const field = `${path}.deprecationWarning`;
  const errors: FieldError[] = [];
  const fail = (rule: string) => errors.push({ reason: "FieldValueInvalid", field, message: `Invalid value: ${goJson(warning)}: ${rule}` });
  if (version["deprecated"] !== true) {
    fail("can only be set for deprecated versions");
    return errors;
  }
  if (Buffer.byteLength(warning) > longest) fail(`must be <= ${longest} characters long`);
  if (warning === "") fail("must not be an empty string");
  const hidden = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.exec(warning);
  if (hidden !== null) {
    const at = Buffer.byteLength(warning.slice(0, hidden.index));
    fail(`must only contain printable UTF-8 characters; non-printable character found at index ${at}`);
  }
  return errors;
}
