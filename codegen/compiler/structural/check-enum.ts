import { deepEqual } from "../../../runtime/meta/deep-equal.ts";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import { goQuote } from "../cel/kubernetes/values/go-quote.ts";
import { formatGoValue, goJson, isInt64 } from "./go-value.ts";
import type { Walk } from "./walk.ts";

/** The check of `enum`. Null is no value that an enum can allow. */
export function compileEnumCheck(values: readonly JsonValue[]): (value: JsonValue, walk: Walk) => void {
  // Most values are one of them as it stands.
  const scalars = new Set(values.filter((one) => typeof one === "string" || typeof one === "number"));
  const others = values.filter((one) => typeof one !== "string" && one !== null);
  let supported: string | undefined;
  return (value, walk) => {
    if (scalars.has(value as string | number)) return;
    if (typeof value !== "string" && others.some((one) => isAllowed(value, one))) return;
    supported ??= values.map((one) => goQuote(typeof one === "string" ? one : goJson(one))).join(", ");
    const message = `Unsupported value: ${formatGoValue(value)}: supported values: ${supported}`;
    walk.errors.push({ reason: "FieldValueNotSupported", field: walk.fieldOf(walk.path()), message });
  };
}

/** A fraction is cut off before it is compared with an integer, as Go converts it. */
function isAllowed(value: JsonValue, allowed: JsonValue): boolean {
  if (typeof value === "number" && typeof allowed === "number" && isInt64(allowed)) return Math.trunc(value) === allowed;
  return deepEqual(value, allowed);
}
