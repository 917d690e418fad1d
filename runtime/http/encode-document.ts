import type { JsonObject } from "../meta/json.ts";
import { encodeYaml } from "../serialization/encode-yaml.ts";
import { contentTypes, type Format } from "../serialization/negotiate.ts";
import { protobufCodec } from "../serialization/protobuf-codec.ts";

/** A document that is no stored object (a Status, discovery) in a format; JSON where it has no protobuf message. */
export function encodeDocument(document: JsonObject, format: Format): { contentType: string; body: Buffer } {
  if (format === "yaml") return { contentType: contentTypes.yaml, body: Buffer.from(encodeYaml(document)) };
  const encoded = format === "protobuf" ? protobufCodec()?.encode({ apiVersion: "v1", ...document }) : undefined;
  if (encoded !== undefined) return { contentType: contentTypes.protobuf, body: encoded };
  return { contentType: contentTypes.json, body: Buffer.from(`${JSON.stringify(document)}\n`) };
}
