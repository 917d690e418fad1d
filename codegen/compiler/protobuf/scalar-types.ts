import { integerValue } from "../../../runtime/meta/exact-json.ts";
import type { JsonValue } from "../../../runtime/meta/json.ts";
import type { ScalarType } from "../type-schema.ts";
import { message } from "./message.ts";
import type { ProtobufType } from "./protobuf-type.ts";

const string: ProtobufType = { wire: 2, write: (writer, value) => writer.string(String(value)), read: (reader) => reader.string() };

const boolean: ProtobufType = { wire: 0, write: (writer, value) => writer.bool(value === true), read: (reader) => reader.bool() };

const int32: ProtobufType = { wire: 0, write: (writer, value) => writer.int32(Number(value)), read: (reader) => reader.int32() };

const int64: ProtobufType = {
  wire: 0,
  write: (writer, value) => (typeof value === "bigint" ? writer.int64(longOf(value)) : writer.int64(Number(value))),
  read: (reader) => readLong(reader.int64()),
};

/** protobufjs reads integers of 64 bits as halves where a number does not hold them. */
function longOf(value: bigint): { low: number; high: number; unsigned: boolean } {
  return { low: Number(BigInt.asIntN(32, value)), high: Number(BigInt.asIntN(32, value >> 32n)), unsigned: false };
}

function readLong(read: number | { readonly low: number; readonly high: number }): number | bigint {
  if (typeof read === "number") return read;
  return integerValue(String((BigInt(read.high) << 32n) | BigInt(read.low >>> 0)));
}

const double: ProtobufType = { wire: 1, write: (writer, value) => writer.double(Number(value)), read: (reader) => reader.double() };

const bytes: ProtobufType = {
  wire: 2,
  write: (writer, value) => writer.bytes(Buffer.from(String(value), "base64")),
  read: (reader) => Buffer.from(reader.bytes()).toString("base64"),
};

/** A message whose one field is the text: resource.Quantity. */
const quantity = message<{ text: string }>({
  begin: () => ({ text: "" }),
  field: (reader, number, state) => {
    if (number !== 1) return false;
    state.text = reader.string();
    return true;
  },
  end: ({ text }) => text,
  write: (writer, value) => writer.uint32(10).string(String(value)),
});

/** Seconds since the epoch, and nanoseconds, which only MicroTime keeps. */
function timeType(fraction: boolean): ProtobufType {
  return message<{ seconds: number; nanos: number }>({
    begin: () => ({ seconds: 0, nanos: 0 }),
    field: (reader, number, state) => {
      if (number === 1) state.seconds = Number(reader.int64());
      else if (number === 2) state.nanos = reader.int32();
      else return false;
      return true;
    },
    end: ({ seconds, nanos }): JsonValue => {
      // Go's zero time is null in JSON.
      if (seconds === 0 && nanos === 0) return null;
      const whole = new Date(seconds * 1000).toISOString().slice(0, 19);
      return fraction ? `${whole}.${String(Math.floor(nanos / 1000)).padStart(6, "0")}Z` : `${whole}Z`;
    },
    write: (writer, value) => {
      const text = String(value);
      writer.uint32(8).int64(Math.floor(Date.parse(text) / 1000));
      const digits = /\.(\d{1,9})/.exec(text)?.[1];
      writer.uint32(16).int32(digits === undefined ? 0 : Number(digits.padEnd(9, "0")));
    },
  });
}

/** intstr.IntOrString: which of the two it is, the number, the text. */
const intOrString = message<{ isText: boolean; number: number; text: string }>({
  begin: () => ({ isText: false, number: 0, text: "" }),
  field: (reader, number, state) => {
    if (number === 1) state.isText = Number(reader.int64()) === 1;
    else if (number === 2) state.number = reader.int32();
    else if (number === 3) state.text = reader.string();
    else return false;
    return true;
  },
  end: ({ isText, number, text }) => (isText ? text : number),
  write: (writer, value) => {
    const isText = typeof value === "string";
    writer.uint32(8).int32(isText ? 1 : 0);
    writer.uint32(16).int32(isText ? 0 : Number(value));
    writer.uint32(26).string(isText ? value : "");
  },
});

/** meta/v1 Duration: nanoseconds; its JSON is Go's text, which no served type has. */
const duration = int64;

export const scalarTypes: Readonly<Record<ScalarType["scalar"], ProtobufType>> = {
  string,
  boolean,
  int32,
  int64,
  integer: int64,
  double,
  bytes,
  quantity,
  time: timeType(false),
  microTime: timeType(true),
  duration,
  intOrString,
};
