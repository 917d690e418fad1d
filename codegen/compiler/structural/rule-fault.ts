import type { JsonValue } from "../../../runtime/meta/json.ts";
import { duplicate, type FieldError, forbidden, formatBadValue, invalid, required } from "../../../runtime/validation/field-error.ts";
import type { RuleOutcome } from "../cel/index.ts";
import { formatGoNumber } from "./go-value.ts";

/** Where a rule was asked, and what about. */
export interface RulePlace {
  readonly value: JsonValue;
  /** The path of the value: "spec.l[0]", "" for the root. */
  readonly path: string;
  /** The schema's type: what errors show in place of a structure. */
  readonly type: string;
  /** The rule's own members: the reason, and where below the value the error is; "" is the value's place. */
  readonly reason: string;
  readonly fieldPath: string;
}

/** What is wrong with a value by what a rule says of it; undefined when the rule holds. */
export function ruleFault(outcome: RuleOutcome, place: RulePlace): FieldError | undefined {
  const { path, type, fieldPath } = place;
  switch (outcome.kind) {
    case "holds":
      return undefined;
    case "failed":
      return errorOf(joinPath(path, fieldPath) || "<nil>", place, outcome.message);
    case "error":
      return invalid(path || "<nil>", type, outcome.message);
    case "cancelled":
      return invalid((outcome.failed ? joinPath(path, fieldPath) : path) || "<nil>", type, outcome.message);
  }
}

function errorOf(path: string, { reason, type, value }: RulePlace, message: string): FieldError {
  const omitted = type === "object" || type === "array";
  switch (reason) {
    case "FieldValueForbidden":
      return forbidden(path, message);
    case "FieldValueRequired":
      return required(path, message);
    case "FieldValueDuplicate":
      return omitted ? { reason, field: path, message: "Duplicate value" } : duplicate(path, value);
    default:
      return { reason: "FieldValueInvalid", field: path, message: `Invalid value: ${omitted ? "" : `${scalarText(value)}: `}${message}` };
  }
}

function scalarText(value: JsonValue): string {
  return typeof value === "number" || typeof value === "bigint" ? formatGoNumber(value) : formatBadValue(value);
}

function joinPath(path: string, below: string): string {
  if (below === "") return path;
  return path === "" ? below : `${path}.${below}`;
}
