import type { JsonValue } from "../../../runtime/meta/json.ts";
import { NumberLiteral } from "../../../runtime/meta/number-literal.ts";
import type { ListType, MapType, TypeSchema } from "../type-schema.ts";
import { decoderOf } from "./decoder-of.ts";
import { elementGoType } from "./go-type.ts";
import { jsonKind } from "./json-kind.ts";
import type { ValueDecoder } from "./value-decoder.ts";
import { zeroValue } from "./zero-value.ts";

/** The decoder of a list; items that are null become zero values. */
export function listDecoder(type: ListType, goType: string): ValueDecoder {
  let decodeItem: ValueDecoder | undefined;
  return (value, state) => {
    if (!Array.isArray(value)) {
      state.addMismatch(jsonKind(value), goType);
      return undefined;
    }
    decodeItem ??= decoderOf(type.items, elementGoType(goType, type.items));
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (item === null || item === undefined) {
        value[index] = zeroValue(type.items);
        continue;
      }
      state.push(index);
      value[index] = decodeItem(item, state) ?? zeroValue(type.items);
      state.pop();
    }
    return value;
  };
}

/** The decoder of a map; values that are null become zero values. */
export function mapDecoder(type: MapType, goType: string): ValueDecoder {
  let decodeValue: ValueDecoder | undefined;
  const scalar = type.values.shape === "scalar";
  return (value, state) => {
    if (typeof value !== "object" || value === null || Array.isArray(value) || (state.literals && value instanceof NumberLiteral)) {
      state.addMismatch(jsonKind(value), goType);
      return undefined;
    }
    decodeValue ??= decoderOf(type.values, elementGoType(goType, type.values));
    for (const key in value) {
      const member = value[key];
      let decoded = member;
      if (member === null || member === undefined) decoded = zeroMember(type.values);
      else if (scalar) decoded = decodeValue(member, state) ?? zeroValue(type.values);
      else {
        state.push(`\0${key}`);
        decoded = decodeValue(member, state) ?? zeroValue(type.values);
        state.pop();
      }
      if (decoded === member) continue;
      // Plain assignment to "__proto__" would change the prototype.
      if (key === "__proto__") Object.defineProperty(value, key, { value: decoded, enumerable: true, writable: true, configurable: true });
      else value[key] = decoded;
    }
    return value;
  };
}

/** A map's bytes that are null come back empty: that is how protobuf stores them. */
function zeroMember(type: TypeSchema): JsonValue {
  return type.shape === "scalar" && type.scalar === "bytes" ? "" : zeroValue(type);
}
