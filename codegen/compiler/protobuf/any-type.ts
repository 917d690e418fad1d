import { parseExactly, stringifyExactly } from "../../../runtime/meta/exact-json.ts";
import { isJsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { message } from "./message.ts";
import type { ProtobufType } from "./protobuf-type.ts";

/**
 * Values of any shape. Most are a message whose field 1 is JSON (RawExtension, FieldsV1, JSON); the alternatives inside JSON
 * schemas have a field for each alternative, of which one is a JSON schema: `schemaProps`, asked for when first needed.
 */
export function anyType(name: string, schemaProps: () => ProtobufType): ProtobufType {
  switch (name) {
    case "JSONSchemaPropsOrBool":
      return message<{ allows: boolean; schema: JsonValue | undefined }>({
        begin: () => ({ allows: false, schema: undefined }),
        field: (reader, number, state) => {
          if (number === 1) state.allows = reader.bool();
          else if (number === 2) state.schema = schemaProps().read(reader, undefined);
          else return false;
          return true;
        },
        end: ({ allows, schema }) => schema ?? allows,
        write: (writer, value) => {
          writer.uint32(8).bool(value !== false);
          if (isJsonObject(value)) schemaProps().write(writer.uint32(18), value);
        },
      });
    case "JSONSchemaPropsOrArray":
      return schemaOr<JsonValue>(
        schemaProps,
        (reader) => schemaProps().read(reader, undefined),
        (writer, item) => schemaProps().write(writer, item),
      );
    case "JSONSchemaPropsOrStringArray":
      return schemaOr<string>(
        schemaProps,
        (reader) => reader.string(),
        (writer, item) => writer.string(String(item)),
      );
    default:
      return rawJson;
  }
}

type Reader = Parameters<ProtobufType["read"]>[0];
type Writer = Parameters<ProtobufType["write"]>[0];

/** A JSON schema (field 1), or a list (field 2). */
function schemaOr<Item extends JsonValue>(
  schemaProps: () => ProtobufType,
  readItem: (reader: Reader) => Item,
  writeItem: (writer: Writer, item: JsonValue) => void,
): ProtobufType {
  return message<{ schema: JsonValue | undefined; items: JsonValue[] }>({
    begin: () => ({ schema: undefined, items: [] }),
    field: (reader, number, state) => {
      if (number === 1) state.schema = schemaProps().read(reader, undefined);
      else if (number === 2) state.items.push(readItem(reader));
      else return false;
      return true;
    },
    end: ({ schema, items }) => schema ?? items,
    write: (writer, value) => {
      if (isJsonObject(value)) schemaProps().write(writer.uint32(10), value);
      else if (Array.isArray(value)) for (const item of value) writeItem(writer.uint32(18), item);
    },
  });
}

const rawJson: ProtobufType = message<{ json: JsonValue }>({
  begin: () => ({ json: null }),
  field: (reader, number, state) => {
    if (number !== 1) return false;
    const bytes = Buffer.from(reader.bytes());
    state.json = bytes.length === 0 ? null : parseExactly(bytes);
    return true;
  },
  end: ({ json }) => json,
  write: (writer, value) => writer.uint32(10).bytes(Buffer.from(stringifyExactly(value))),
});
