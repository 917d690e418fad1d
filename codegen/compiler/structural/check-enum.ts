import { deepEqual } from "../../../runtime/meta/deep-equal.ts";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import { goQuote } from "../cel/kubernetes/values/go-quote.ts";
import { formatGoValue, goJson, isInt64 } from "./go-value.ts";
import type { Walk } from "./walk.ts";

/** The check of `enum`. Null is no value that an enum can allow. */
export function compileEnumCheck(values: readonly JsonValue[]): (value: JsonValue, walk: Walk) => void {
  const texts = new Set(values.filter((one) => typeof one === "string"));
  const others = values.filter((one) => typeof one !== "string" && one !== null);
  const supported = values.map((one) => (typeof one === "string" ? one : goJson(one)));
  return (value, walk) => {
    if (typeof value === "string" ? texts.has(value) : others.some((one) => isAllowed(value, one))) return;
    const message = `Unsupported value: ${formatGoValue(value)}: supported values: ${supported.map(goQuote).join(", ")}`;
    walk.errors.push({ reason: "FieldValueNotSupported", field: walk.fieldOf(walk.path()), message });
  };
}

/** A fraction is cut off before it is compared with an integer, as Go converts it. */
function isAllowed(value: JsonValue, allowed: JsonValue): boolean {
  if (typeof value === "number" && typeof allowed === "number" && isInt64(allowed)) return Math.trunc(value) === allowed;
  return deepEqual(value, allowed);
}
