import protobuf, { type Writer } from "protobufjs/minimal.js";
import { stringifyExactly } from "../../../meta/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../meta/json.ts";

/** How a member is written: its number, and as what. */
type Member = readonly [number: number, write: WriteMember];
export type WriteMember = (writer: Writer, number: number, value: JsonValue) => void;

/** The members of a message by their JSON names; `x-` members go where `extensions` says. Looked up late: schemas hold schemas. */
export interface Message {
  readonly members: () => Readonly<Record<string, Member>>;
  readonly extensions?: number;
  /** Where members go that have names of their own: paths and status codes. */
  readonly others?: Member;
}

/** The bytes of a document. What `of` does not know is not written. Messages as gnostic-models has them: OpenAPIv2.proto, OpenAPIv3.proto. */
export function encodeMessage(of: Message, document: JsonObject): Buffer {
  const writer = new protobuf.Writer();
  writeMembers(writer, of, document);
  return Buffer.from(writer.finish());
}

export const text: WriteMember = (writer, number, value) => void writer.uint32(tag(number, 2)).string(String(value));
/** False is what is not written. */
export const flag: WriteMember = (writer, number, value) => void (value === true && writer.uint32(tag(number, 0)).bool(true));
/** One of several that may stand in a place: written whatever it is. */
export const flagOf: WriteMember = (writer, number, value) => void writer.uint32(tag(number, 0)).bool(value === true);
export const whole: WriteMember = (writer, number, value) => void writer.uint32(tag(number, 0)).int64(Number(value));
export const real: WriteMember = (writer, number, value) => void writer.uint32(tag(number, 1)).double(Number(value));
/** JSON is YAML, which is what the message holds of anything. */
export const any: WriteMember = (writer, number, value) =>
  nested(writer, number, () => void writer.uint32(tag(2, 2)).string(stringifyExactly(value)));

export const each =
  (write: WriteMember): WriteMember =>
  (writer, number, value) => {
    for (const item of Array.isArray(value) ? value : [value]) write(writer, number, item);
  };

export const message =
  (of: Message): WriteMember =>
  (writer, number, value) =>
    nested(writer, number, () => writeMembers(writer, of, value));

/** A message around another: one of several that may stand there. */
export const inside =
  (number: number, write: WriteMember): WriteMember =>
  (writer, outer, value) =>
    nested(writer, outer, () => write(writer, number, value));

/** Members with names of their own: repeated pairs of a name and a value. */
export const named =
  (write: WriteMember, pairs = 1): WriteMember =>
  (writer, number, value) =>
    nested(writer, number, () => {
      for (const [name, member] of Object.entries(value as JsonObject)) writePair(writer, pairs, name, member, write);
    });

/** Names of security schemes with the scopes they need. */
export const securityRequirement: WriteMember = named(inside(1, each(text)));

/** Either of two, by what the value is. */
export const either =
  (isFirst: (value: JsonValue) => boolean, first: WriteMember, second: WriteMember): WriteMember =>
  (writer, number, value) =>
    (isFirst(value) ? first : second)(writer, number, value);

/** A schema, or whether any value may stand there. */
export const schemaOrFlag = (schema: WriteMember): WriteMember => either(isJsonObject, inside(1, schema), inside(2, flagOf));

const tables = new WeakMap<Message, Readonly<Record<string, Member>>>();

function writeMembers(writer: Writer, of: Message, value: JsonValue): void {
  let members = tables.get(of);
  if (members === undefined) {
    members = of.members();
    tables.set(of, members);
  }
  for (const [name, member] of Object.entries(value as JsonObject)) {
    if (member === undefined) continue;
    const known = Object.hasOwn(members, name) ? members[name] : undefined;
    if (known !== undefined) known[1](writer, known[0], member);
    else if (of.extensions !== undefined && name.startsWith("x-")) writePair(writer, of.extensions, name, member, any);
    else if (of.others !== undefined) writePair(writer, of.others[0], name, member, of.others[1]);
  }
}

function writePair(writer: Writer, number: number, name: string, value: JsonValue | undefined, write: WriteMember): void {
  if (value === undefined) return;
  nested(writer, number, () => {
    text(writer, 1, name);
    write(writer, 2, value);
  });
}

export function nested(writer: Writer, number: number, write: () => void): void {
  writer.uint32(tag(number, 2)).fork();
  write();
  writer.ldelim();
}

function tag(number: number, wire: number): number {
  return (number << 3) | wire;
}
