import type { Reader, Writer } from "protobufjs/minimal.js";
import type { JsonValue } from "../../../runtime/meta/json.ts";

/** How values of one type are written to and read from protobuf, in JSON's shape. */
export interface ProtobufType {
  /** The wire type: 0 varint, 1 eight bytes, 2 length and bytes. */
  readonly wire: 0 | 1 | 2;
  /** Writes a value after its tag. */
  readonly write: (writer: Writer, value: JsonValue) => void;
  /** Reads a value after its tag. `before` is what an earlier occurrence of the field left, which a message adds to. */
  readonly read: (reader: Reader, before: JsonValue | undefined) => JsonValue;
}
