import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { parseExactly } from "../meta/exact-json.ts";
import type { JsonObject } from "../meta/json.ts";
import { encodeYaml } from "./encode-yaml.ts";
import { contentTypes, type MediaType, notAcceptable } from "./negotiate.ts";
import { prettyJson } from "./pretty-json.ts";
import { protobufCodec } from "./protobuf-codec.ts";
import { wantsPretty } from "./wants-pretty.ts";

const lineEnd = Buffer.from("\n");

/** Larger documents are not copied for the sake of their final line break. */
const copyLimit = 16 * 1024;

/** Answers a document that is there as JSON, in whole or in pieces, in the format that was negotiated. */
export function renderJson(context: RequestContext, media: MediaType, status: number, json: Buffer | readonly Buffer[]): Answer {
  const answer: Answer = { status, headers: { "content-type": contentTypes[media.format] }, body: bodyOf(context, media, json), compressible: true };
  return context.audit?.wantsResponse === true ? { ...answer, document: json } : answer;
}

function bodyOf(context: RequestContext, media: MediaType, json: Buffer | readonly Buffer[]): Buffer | readonly Buffer[] {
  if (media.format !== "json") return reencode(media, join(json));
  return media.pretty || wantsPretty(context) ? prettyJson(join(json)) : endLine(json);
}

function reencode(media: MediaType, json: Buffer): Buffer {
  const object = parseExactly(json) as JsonObject;
  if (media.format === "yaml") return Buffer.from(encodeYaml(object));
  const bytes = protobufCodec()?.encode(object);
  if (bytes === undefined) throw notAcceptable();
  return bytes;
}

function endLine(json: Buffer | readonly Buffer[]): Buffer | readonly Buffer[] {
  if (!Buffer.isBuffer(json)) return [...json, lineEnd];
  if (json.length > copyLimit) return [json, lineEnd];
  const line = Buffer.allocUnsafe(json.length + 1);
  json.copy(line);
  line[json.length] = 0x0a;
  return line;
}

function join(json: Buffer | readonly Buffer[]): Buffer {
  return Buffer.isBuffer(json) ? json : Buffer.concat(json);
}
