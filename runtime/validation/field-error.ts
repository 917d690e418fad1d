import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import { formatGoNumber } from "../../codegen/compiler/structural/go-value.ts";
import type { StatusCause } from "../errors/status.ts";
import { escapeHtml } from "../meta/escape-html.ts";
import { stringifyExactly } from "../meta/exact-json.ts";

/** The reasons a field is refused, as `details.causes[].reason` carries them. */
export type FieldErrorReason =
  | "FieldValueRequired"
  | "FieldValueInvalid"
  | "FieldValueNotSupported"
  | "FieldValueForbidden"
  | "FieldValueDuplicate"
  | "FieldValueNotFound"
  | "FieldValueTooLong"
  | "FieldValueTooMany"
  | "FieldValueTypeInvalid"
  | "InternalError";

/** The path of a field as messages print it: "spec.containers[0].name", "metadata.labels[a/b]". */
export type FieldPath = string;

/** A field that is refused; `detail` and value are already in `message`, without the path. */
export interface FieldError {
  readonly reason: FieldErrorReason;
  readonly field: FieldPath;
  /** "Invalid value: -1: must be greater than or equal to 0": what a cause prints. */
  readonly message: string;
}

/** How Go prints a value in a field error: strings quoted, scalars bare, structures as JSON. */
export function formatBadValue(value: unknown): string {
  if (value === undefined || value === null) return "null";
  if (typeof value === "number") return formatGoNumber(value);
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  return typeof value === "string" ? goQuote(value) : escapeHtml(stringifyExactly(value));
}

export function required(field: FieldPath, detail = ""): FieldError {
  return { reason: "FieldValueRequired", field, message: `Required value${detail === "" ? "" : `: ${detail}`}` };
}

export function invalid(field: FieldPath, value: unknown, detail: string): FieldError {
  return { reason: "FieldValueInvalid", field, message: `Invalid value: ${formatBadValue(value)}${detail === "" ? "" : `: ${detail}`}` };
}

/** A structure that is refused and not printed. */
export function invalidStructure(field: FieldPath, detail: string): FieldError {
  return { reason: "FieldValueInvalid", field, message: `Invalid value: ${detail}` };
}

export function typeInvalid(field: FieldPath, value: unknown, detail: string): FieldError {
  return { reason: "FieldValueTypeInvalid", field, message: `Invalid value: ${formatBadValue(value)}${detail === "" ? "" : `: ${detail}`}` };
}

/** `supported` is printed in the order given. */
export function notSupported(field: FieldPath, value: unknown, supported: readonly string[]): FieldError {
  const list = supported.map((one) => JSON.stringify(one)).join(", ");
  return { reason: "FieldValueNotSupported", field, message: `Unsupported value: ${formatBadValue(value)}: supported values: ${list}` };
}

export function forbidden(field: FieldPath, detail: string): FieldError {
  return { reason: "FieldValueForbidden", field, message: `Forbidden${detail === "" ? "" : `: ${detail}`}` };
}

export function duplicate(field: FieldPath, value: unknown): FieldError {
  return { reason: "FieldValueDuplicate", field, message: `Duplicate value: ${formatBadValue(value)}` };
}

export function notFound(field: FieldPath, value: unknown): FieldError {
  return { reason: "FieldValueNotFound", field, message: `Not found: ${formatBadValue(value)}` };
}

/** `limit` counts bytes. */
export function tooLong(field: FieldPath, limit: number): FieldError {
  return { reason: "FieldValueTooLong", field, message: `Too long: may not be more than ${limit} ${limit === 1 ? "byte" : "bytes"}` };
}

export function tooMany(field: FieldPath, count: number, limit: number): FieldError {
  return { reason: "FieldValueTooMany", field, message: `Too many: ${count}: must have at most ${limit} ${limit === 1 ? "item" : "items"}` };
}

export function internal(field: FieldPath, detail: string): FieldError {
  return { reason: "InternalError", field, message: `Internal error: ${detail}` };
}

/** The cause that a Status carries for a field error. */
export function toCause(error: FieldError): StatusCause {
  return { reason: error.reason, message: error.message, field: error.field };
}

/** "spec.replicas: Invalid value: -1: ...", as the Status message joins them. */
export function formatFieldError(error: FieldError): string {
  return `${error.field}: ${error.message}`;
}
