import type { Reader, Writer } from "protobufjs/minimal.js";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import type { ProtobufType } from "./protobuf-type.ts";

/** How a message is read field by field. */
export interface MessageParts<State> {
  readonly begin: (before: JsonValue | undefined) => State;
  /** Reads the field's value; false leaves it to be skipped. */
  readonly field: (reader: Reader, number: number, state: State, wire: number) => boolean;
  readonly end: (state: State) => JsonValue;
  readonly write: (writer: Writer, value: JsonValue) => void;
}

/** A length-delimited message. @throws RangeError when it ends midway. */
export function message<State>(parts: MessageParts<State>): ProtobufType {
  return {
    wire: 2,
    write: (writer, value) => {
      writer.fork();
      parts.write(writer, value);
      writer.ldelim();
    },
    read: (reader, before) => {
      const end = reader.uint32() + reader.pos;
      if (end > reader.len) throw new RangeError("unexpected EOF");
      const state = parts.begin(before);
      readFields(reader, end, parts, state);
      return parts.end(state);
    },
  };
}

/** Reads fields up to `end`, skipping those that are not known. */
export function readFields<State>(reader: Reader, end: number, parts: Pick<MessageParts<State>, "field">, state: State): void {
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (!parts.field(reader, tag >>> 3, state, tag & 7)) reader.skipType(tag & 7);
  }
}
