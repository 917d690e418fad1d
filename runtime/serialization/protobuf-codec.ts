import type { JsonObject } from "../meta/json.ts";

/**
 * Writes objects in Kubernetes' protobuf encoding, envelope included. As long as a server has none, requests for
 * protobuf get the next type that they accept, or 406.
 */
export interface ProtobufCodec {
  /** The encoded object; undefined when the kind has no message. */
  readonly encode: (object: JsonObject) => Buffer | undefined;
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
