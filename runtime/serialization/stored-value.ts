import { protobufPrefix } from "./create-protobuf-codec.ts";
import { protobufCodec } from "./protobuf-codec.ts";

/**
 * A value of etcd as all else reads it: JSON, also where kube-apiserver has stored protobuf. What cannot be read stays as it is, and
 * whoever asks for it is told.
 */
export function storedValue(value: Buffer): Buffer {
  if (value[0] !== protobufPrefix[0] || !value.subarray(0, protobufPrefix.length).equals(protobufPrefix)) return value;
  try {
    return protobufCodec()?.toStored(value) ?? value;
  } catch {
    return value;
  }
}
