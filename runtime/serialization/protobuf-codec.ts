import type { JsonObject } from "../meta/json.ts";

/**
 * Writes and reads objects in Kubernetes' protobuf encoding, envelope included. As long as a process has none, requests for
 * protobuf get the next type that they accept, or 406, and bodies a 400.
 */
export interface ProtobufCodec {
  /** The encoded object; undefined when the kind has no message. */
  readonly encode: (object: JsonObject) => Buffer | undefined;
  /**
   * The object in an envelope, apiVersion and kind included, zero values and all; undefined when the kind has no message.
   * @throws Error when the bytes are no such message.
   */
  readonly decode: (bytes: Buffer) => JsonObject | undefined;
  /**
   * The JSON to store in the place of an object that kube-apiserver has stored as protobuf; undefined when the kind has no message.
   * @throws Error when the bytes are no such message.
   */
  readonly toStored: (bytes: Buffer) => Buffer | undefined;
}

let current: ProtobufCodec | undefined;

/** The codec in use. */
export function protobufCodec(): ProtobufCodec | undefined {
  return current;
}

/** Sets the codec, before the server listens: what was negotiated without it stays so. */
export function useProtobufCodec(codec: ProtobufCodec | undefined): void {
  current = codec;
}
