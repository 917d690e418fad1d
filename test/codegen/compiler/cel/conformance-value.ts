import type { Type } from "@bufbuild/cel-spec/cel/expr/checked_pb.js";
import { Type_PrimitiveType, Type_WellKnownType } from "@bufbuild/cel-spec/cel/expr/checked_pb.js";
import type { Value } from "@bufbuild/cel-spec/cel/expr/value_pb.js";
import { fromBinary } from "@bufbuild/protobuf";
import { type Any, DurationSchema, TimestampSchema } from "@bufbuild/protobuf/wkt";
import * as types from "../../../../codegen/compiler/cel/types/cel-type.ts";
import { CelDouble } from "../../../../codegen/compiler/cel/values/cel-double.ts";
import { CelMap } from "../../../../codegen/compiler/cel/values/cel-map.ts";
import { CelUint } from "../../../../codegen/compiler/cel/values/cel-uint.ts";
import type { CelValue } from "../../../../codegen/compiler/cel/values/cel-value.ts";
import { Duration } from "../../../../codegen/compiler/cel/values/duration.ts";
import { normalizeInt } from "../../../../codegen/compiler/cel/values/int.ts";
import { Timestamp } from "../../../../codegen/compiler/cel/values/timestamp.ts";
import { TypeValue } from "../../../../codegen/compiler/cel/values/type-value.ts";

/** Thrown for what needs protobuf messages, wrappers or enums. */
export class NeedsProtobuf extends Error {}

/** A value of a conformance case. */
export function toCelValue(value: Value | undefined): CelValue {
  const kind = value?.kind;
  switch (kind?.case) {
    case "nullValue":
      return null;
    case "boolValue":
    case "stringValue":
      return kind.value;
    case "int64Value":
      return normalizeInt(kind.value);
    case "uint64Value":
      return new CelUint(kind.value);
    case "doubleValue":
      return CelDouble.of(kind.value);
    case "bytesValue":
      return new Uint8Array(kind.value);
    case "typeValue":
      return new TypeValue(kind.value);
    case "listValue":
      return kind.value.values.map(toCelValue);
    case "mapValue": {
      const map = new CelMap();
      for (const entry of kind.value.entries) {
        map.add(toCelValue(entry.key), toCelValue(entry.value));
      }
      return map;
    }
    case "objectValue":
      return fromAny(kind.value);
    default:
      throw new NeedsProtobuf(`value ${kind?.case}`);
  }
}

function fromAny(any: Any): CelValue {
  if (any.typeUrl.endsWith("google.protobuf.Timestamp")) {
    const { seconds, nanos } = fromBinary(TimestampSchema, any.value);
    return new Timestamp(Number(seconds), nanos);
  }
  if (any.typeUrl.endsWith("google.protobuf.Duration")) {
    const { seconds, nanos } = fromBinary(DurationSchema, any.value);
    return new Duration(seconds * 1_000_000_000n + BigInt(nanos));
  }
  throw new NeedsProtobuf(any.typeUrl);
}

const PRIMITIVES: ReadonlyMap<Type_PrimitiveType, types.CelType> = new Map([
  [Type_PrimitiveType.BOOL, types.boolType],
  [Type_PrimitiveType.INT64, types.intType],
  [Type_PrimitiveType.UINT64, types.uintType],
  [Type_PrimitiveType.DOUBLE, types.doubleType],
  [Type_PrimitiveType.STRING, types.stringType],
  [Type_PrimitiveType.BYTES, types.bytesType],
]);

const MESSAGES: ReadonlyMap<string, types.CelType> = new Map([
  ["google.protobuf.Timestamp", types.timestampType],
  ["google.protobuf.Duration", types.durationType],
]);

/** A type of a conformance case. */
export function toCelType(type: Type | undefined): types.CelType {
  const kind = type?.typeKind;
  switch (kind?.case) {
    case "dyn":
      return types.dynType;
    case "null":
      return types.nullType;
    case "primitive":
      return PRIMITIVES.get(kind.value) ?? types.errorType;
    case "wellKnown":
      if (kind.value === Type_WellKnownType.TIMESTAMP) {
        return types.timestampType;
      }
      if (kind.value === Type_WellKnownType.DURATION) {
        return types.durationType;
      }
      throw new NeedsProtobuf("google.protobuf.Any");
    case "messageType":
      return MESSAGES.get(kind.value) ?? types.objectType(kind.value, new Map());
    case "listType":
      return types.listType(toCelType(kind.value.elemType));
    case "mapType":
      return types.mapType(toCelType(kind.value.keyType), toCelType(kind.value.valueType));
    case "type":
      return types.typeType(toCelType(kind.value));
    case "typeParam":
      return types.typeParameter(kind.value);
    case "abstractType":
      return types.opaqueType(kind.value.name, kind.value.parameterTypes.map(toCelType));
    default:
      throw new NeedsProtobuf(`type ${kind?.case}`);
  }
}
