import { createRequire } from "node:module";
import type Protobuf from "protobufjs/minimal.js";
import { compileProtobuf } from "../../codegen/compiler/protobuf/compile-protobuf.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import type { JsonObject } from "../meta/json.ts";
import type { ProtobufCodec } from "./protobuf-codec.ts";

let library: typeof Protobuf | undefined;

/** Loaded with the first message, because every start would pay for it. */
function protobuf(): typeof Protobuf {
  library ??= createRequire(import.meta.url)("protobufjs/minimal.js") as typeof Protobuf;
  return library;
}

/** What every encoded object begins with: "k8s" and a zero byte. */
export const protobufPrefix = Buffer.from([0x6b, 0x38, 0x73, 0x00]);

/**
 * The codec over the types of built-in kinds. The envelope is runtime.Unknown: apiVersion and kind, and the message.
 * Source: Kubernetes documentation, "Kubernetes API concepts", Protobuf encoding.
 */
export function createProtobufCodec(typeOfKind: (apiVersion: string, kind: string) => TypeSchema | undefined): ProtobufCodec {
  return {
    encode: (object) => {
      const { apiVersion, kind } = namesOf(object);
      const type = typeOfKind(apiVersion, kind);
      if (type === undefined) return undefined;
      const writer = new (protobuf().Writer)();
      writer.uint32(10).fork();
      writer.uint32(10).string(apiVersion);
      writer.uint32(18).string(kind);
      writer.ldelim();
      compileProtobuf(type).write(writer.uint32(18), object);
      writer.uint32(26).string("").uint32(34).string("");
      return Buffer.concat([protobufPrefix, writer.finish()]);
    },
    decode: (bytes) => {
      const { apiVersion, kind, raw } = readEnvelope(bytes);
      const type = typeOfKind(apiVersion, kind);
      if (type === undefined) return undefined;
      // Read as the message that the envelope would hold it as, so that its length is checked too.
      const reader = new (protobuf().Reader)(raw);
      const value = compileProtobuf(type).read(reader, undefined) as JsonObject;
      return { ...value, apiVersion, kind };
    },
  };
}

/** The names in an envelope, and its message with the length before it. @throws Error */
function readEnvelope(bytes: Buffer): { apiVersion: string; kind: string; raw: Uint8Array } {
  const reader = new (protobuf().Reader)(bytes.subarray(protobufPrefix.length));
  let apiVersion = "";
  let kind = "";
  let raw = new Uint8Array([0]);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (tag === 10) {
      const end = reader.uint32() + reader.pos;
      while (reader.pos < end) {
        const inner = reader.uint32();
        if (inner === 10) apiVersion = reader.string();
        else if (inner === 18) kind = reader.string();
        else reader.skipType(inner & 7);
      }
    } else if (tag === 18) {
      const start = reader.pos;
      reader.skipType(2);
      raw = new Uint8Array(reader.buf.subarray(start, reader.pos));
    } else reader.skipType(tag & 7);
  }
  return { apiVersion, kind, raw };
}

function namesOf(object: JsonObject): { apiVersion: string; kind: string } {
  const { apiVersion, kind } = object;
  return { apiVersion: typeof apiVersion === "string" ? apiVersion : "", kind: typeof kind === "string" ? kind : "" };
}
