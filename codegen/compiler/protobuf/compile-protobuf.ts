import type { Reader, Writer } from "protobufjs/minimal.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import type { Field, ListType, MapType, ObjectType, TypeSchema } from "../type-schema.ts";
import { anyType } from "./any-type.ts";
import { message } from "./message.ts";
import type { ProtobufType } from "./protobuf-type.ts";
import { scalarTypes } from "./scalar-types.ts";

const compiled = new WeakMap<TypeSchema, ProtobufType>();

/** The type of JSON schemas, which is reached before the alternatives that hold one. */
let schemaProps: ObjectType | undefined;

/**
 * Compiles a type's protobuf encoding: the messages of Kubernetes' API (proto2, repeated fields unpacked) straight from and
 * to JSON's shape. Types are compiled when first reached; the reader leaves zero values to the decoder that follows it.
 */
export function compileProtobuf(type: TypeSchema): ProtobufType {
  let known = compiled.get(type);
  if (known !== undefined) return known;
  switch (type.shape) {
    case "scalar":
      known = scalarTypes[type.scalar];
      break;
    case "object":
      if (type.name === "JSONSchemaProps") schemaProps = type;
      known = objectType(type);
      break;
    case "any":
      known = anyType(type.name ?? "", () => {
        if (schemaProps === undefined) throw new Error("no JSON schema was compiled before");
        return compileProtobuf(schemaProps);
      });
      break;
    default:
      throw new Error(`a ${type.shape} is a field, not a message`);
  }
  compiled.set(type, known);
  return known;
}

/** How one field is written, tag included, and read into its object. */
interface FieldCodec {
  readonly write: (writer: Writer, object: JsonObject) => void;
  readonly read: (reader: Reader, object: JsonObject, wire: number) => void;
}

function objectType(type: ObjectType): ProtobufType {
  let fields: ReadonlyMap<number, FieldCodec> | undefined;
  // Cyclic types: fields are compiled once the type is known.
  const codecs = () => {
    fields ??= compileFields([...type.fields.values()], 0);
    return fields;
  };
  return message<JsonObject>({
    begin: (before) => (isJsonObject(before) ? before : {}),
    field: (reader, number, state, wire) => readField(codecs(), reader, number, state, wire),
    end: (state) => state,
    write: (writer, value) => {
      if (isJsonObject(value)) for (const codec of codecs().values()) codec.write(writer, value);
    },
  });
}

function readField(codecs: ReadonlyMap<number, FieldCodec>, reader: Reader, number: number, object: JsonObject, wire: number): boolean {
  const codec = codecs.get(number);
  codec?.read(reader, object, wire);
  return codec !== undefined;
}

/** By field number, ascending. Fields of an embedded message share its number and are one message inside. */
function compileFields(fields: readonly Field[], depth: number): ReadonlyMap<number, FieldCodec> {
  const byNumber = new Map<number, Field[]>();
  for (const field of fields) {
    const number = field.protobuf?.path[depth];
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), field]);
  }
  const sorted = [...byNumber].sort(([a], [b]) => a - b);
  return new Map(
    sorted.map(([number, group]) => {
      const [first] = group;
      const isEmbedded = (first?.protobuf?.path.length ?? 0) > depth + 1;
      return [number, isEmbedded ? embeddedCodec(number, compileFields(group, depth + 1), group) : fieldCodec(number, group[0] as Field)];
    }),
  );
}

/** An embedded Go struct: a message in protobuf, no level of its own in JSON. */
function embeddedCodec(number: number, codecs: ReadonlyMap<number, FieldCodec>, fields: readonly Field[]): FieldCodec {
  return {
    write: (writer, object) => {
      if (!fields.some((field) => isSet(object[field.name]))) return;
      writer.uint32((number << 3) | 2).fork();
      for (const codec of codecs.values()) codec.write(writer, object);
      writer.ldelim();
    },
    read: (reader, object) => {
      const end = reader.uint32() + reader.pos;
      while (reader.pos < end) {
        const tag = reader.uint32();
        if (!readField(codecs, reader, tag >>> 3, object, tag & 7)) reader.skipType(tag & 7);
      }
    },
  };
}

function fieldCodec(number: number, field: Field): FieldCodec {
  const { name, type } = field;
  const wrapped = field.protobuf?.wrapped === true;
  if (type.shape === "map") return mapCodec(number, name, type, wrapped);
  if (type.shape === "list") return wrapped ? singleCodec(number, name, wrappedTexts) : listCodec(number, name, type);
  return singleCodec(number, name, compileProtobuf(type));
}

function singleCodec(number: number, name: string, type: ProtobufType): FieldCodec {
  const tag = (number << 3) | type.wire;
  return {
    write: (writer, object) => {
      const value = object[name];
      if (isSet(value)) type.write(writer.uint32(tag), value);
    },
    read: (reader, object) => {
      object[name] = type.read(reader, object[name]);
    },
  };
}

function listCodec(number: number, name: string, list: ListType): FieldCodec {
  const type = compileProtobuf(list.items);
  const tag = (number << 3) | type.wire;
  return {
    write: (writer, object) => {
      const value = object[name];
      if (Array.isArray(value)) for (const item of value) type.write(writer.uint32(tag), item);
    },
    read: (reader, object, wire) => {
      const before = object[name];
      const items = Array.isArray(before) ? before : [];
      object[name] = items;
      if (wire !== 2 || type.wire === 2) items.push(type.read(reader, undefined));
      else for (const end = reader.uint32() + reader.pos; reader.pos < end; ) items.push(type.read(reader, undefined));
    },
  };
}

function mapCodec(number: number, name: string, map: MapType, wrapped: boolean): FieldCodec {
  const type = wrapped ? wrappedTexts : compileProtobuf(map.values);
  const tag = (number << 3) | 2;
  const entry = message<{ key: string; value: JsonValue }>({
    begin: () => ({ key: "", value: null }),
    field: (reader, field, state) => {
      if (field === 1) state.key = reader.string();
      else if (field === 2) state.value = type.read(reader, undefined);
      else return false;
      return true;
    },
    end: ({ key, value }) => [key, value],
    write: (writer, pair) => {
      const [key, value] = pair as [string, JsonValue];
      writer.uint32(10).string(key);
      type.write(writer.uint32(16 | type.wire), value);
    },
  });
  return {
    write: (writer, object) => {
      const value = object[name];
      if (!isJsonObject(value)) return;
      // Go sorts the keys, so that equal objects are equal bytes.
      for (const key of Object.keys(value).sort()) entry.write(writer.uint32(tag), [key, value[key] ?? null]);
    },
    read: (reader, object) => {
      const before = object[name];
      const values = isJsonObject(before) ? before : {};
      object[name] = values;
      const [key, value] = entry.read(reader, undefined) as [string, JsonValue];
      Object.defineProperty(values, key, { value: value ?? emptyOf(map.values), enumerable: true, writable: true, configurable: true });
    },
  };
}

/** A value that was left out of a map's entry because it is zero. */
function emptyOf(type: TypeSchema): JsonValue {
  return type.shape === "scalar" && (type.scalar === "string" || type.scalar === "bytes") ? "" : null;
}

/** A message whose field 1 repeats texts. */
const wrappedTexts: ProtobufType = message<string[]>({
  begin: () => [],
  field: (reader, number, texts) => {
    if (number !== 1) return false;
    texts.push(reader.string());
    return true;
  },
  end: (texts) => texts,
  write: (writer, value) => {
    if (Array.isArray(value)) for (const text of value) writer.uint32(10).string(String(text));
  },
});

function isSet(value: JsonValue | undefined): value is JsonValue {
  return value !== undefined && value !== null;
}
