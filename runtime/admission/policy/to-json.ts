import { CelMap, type CelValue } from "../../../codegen/compiler/cel/index.ts";
import { CelDouble } from "../../../codegen/compiler/cel/values/cel-double.ts";
import { CelUint } from "../../../codegen/compiler/cel/values/cel-uint.ts";
import { Duration, formatDuration } from "../../../codegen/compiler/cel/values/duration.ts";
import { formatTimestamp, Timestamp } from "../../../codegen/compiler/cel/values/timestamp.ts";
import { isPlainObject, typeOf } from "../../../codegen/compiler/cel/values/type-of.ts";
import type { JsonObject, JsonValue } from "../../meta/json.ts";
import { setMember } from "../../patch/clone-json.ts";

/** A value that JSON cannot say. */
export class NoJson extends Error {}

/** The JSON of a value that an expression has made; shares nothing with it. @throws NoJson */
export function toJson(value: CelValue): JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
  if (typeof value === "number") {
    if (Number.isFinite(value)) return value;
    throw new NoJson(`unsupported value: ${value}`);
  }
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof CelDouble) return value.value;
  if (value instanceof CelUint) return Number.isSafeInteger(Number(value.value)) ? Number(value.value) : value.value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (value instanceof Timestamp) return formatTimestamp(value);
  if (value instanceof Duration) return formatDuration(value);
  const object: JsonObject = {};
  if (value instanceof CelMap) {
    for (const entry of value.entries()) {
      if (typeof entry.key !== "string") throw new NoJson(`map key of type ${typeOf(entry.key)}, not string`);
      setMember(object, entry.key, toJson(entry.value));
    }
    return object;
  }
  if (!isPlainObject(value)) throw new NoJson(`unsupported type ${typeOf(value)}`);
  for (const [key, member] of Object.entries(value)) if (member !== undefined) setMember(object, key, toJson(member));
  return object;
}
