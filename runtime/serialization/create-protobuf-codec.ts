import { createRequire } from "node:module";
import type Protobuf from "protobufjs/minimal.js";
import { compileDecoder } from "../../codegen/compiler/decode/compile-decoder.ts";
import { compileProtobuf } from "../../codegen/compiler/protobuf/compile-protobuf.ts";
import type { TypeSchema } from "../../codegen/compiler/type-schema.ts";
import { parseApiVersion } from "../meta/group-version.ts";
import type { JsonObject, JsonValue } from "../meta/json.ts";
import { serializeObject } from "../registry/serialize-object.ts";
import type { Decoded } from "../scheme/resource-definition.ts";
import type { ProtobufCodec } from "./protobuf-codec.ts";

let library: typeof Protobuf | undefined;

/** Loaded with the first message, because every start would pay for it. */
function protobuf(): typeof Protobuf {
  library ??= createRequire(import.meta.url)("protobufjs/minimal.js") as typeof Protobuf;
  return library;
}

/** What every encoded object begins with: "k8s" and a zero byte. */
export const protobufPrefix = Buffer.from([0x6b, 0x38, 0x73, 0x00]);

/** Versions at which kube-apiserver v1.36 still stores kinds that it serves at a newer one, whose messages are the same. */
const storedAs: ReadonlyMap<string, string> = new Map([["admissionregistration.k8s.io/v1beta1", "admissionregistration.k8s.io/v1"]]);

/**
 * The codec over the types of built-in kinds. The envelope is runtime.Unknown: apiVersion and kind, and the message.
 * Source: Kubernetes documentation, "Kubernetes API concepts", Protobuf encoding.
 */
export function createProtobufCodec(typeOfKind: (apiVersion: string, kind: string) => TypeSchema | undefined): ProtobufCodec {
  const decoders = new Map<TypeSchema, (value: JsonValue) => Decoded>();
  const decoderOf = (type: TypeSchema, apiVersion: string, kind: string) => {
    let decoder = decoders.get(type);
    if (decoder === undefined) {
      decoder = compileDecoder(type, { ...(parseApiVersion(apiVersion) ?? { group: "", version: "" }), kind });
      decoders.set(type, decoder);
    }
    return decoder;
  };
  const read = (bytes: Buffer, versions: ReadonlyMap<string, string> = new Map()) => {
    const { apiVersion: written, kind, raw } = readEnvelope(bytes);
    const apiVersion = versions.get(written) ?? written;
    const type = typeOfKind(apiVersion, kind);
    if (type === undefined) return undefined;
    // Read as the message that the envelope would hold it as, so that its length is checked too.
    const reader = new (protobuf().Reader)(raw);
    const value = compileProtobuf(type).read(reader, undefined) as JsonObject;
    return { type, apiVersion, kind, value: { ...value, apiVersion, kind } };
  };
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
    decode: (bytes) => read(bytes)?.value,
    toStored: (bytes) => {
      const found = read(bytes, storedAs);
      if (found === undefined) return undefined;
      return serializeObject(decoderOf(found.type, found.apiVersion, found.kind)(found.value).object);
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
