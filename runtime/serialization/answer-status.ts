import type { Status, StatusCause, StatusDetails } from "../errors/status.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { isJsonObject, type JsonObject } from "../meta/json.ts";
import { encodeYaml } from "./encode-yaml.ts";
import { contentTypes, negotiateDocument } from "./negotiate.ts";
import { prettyJson } from "./pretty-json.ts";
import { protobufCodec } from "./protobuf-codec.ts";
import { wantsPretty } from "./wants-pretty.ts";

/**
 * Answers a Status: a failure, or the success of a delete. It is a document of its own, without conversions; where
 * nothing that the client accepts is there, it is indented JSON all the same, so that a failure is never hidden.
 */
export function answerStatus(context: Pick<RequestContext, "query" | "request">, status: Status): Answer {
  const media = negotiateDocument(context.request.headers.accept);
  const retryAfter = status.details?.retryAfterSeconds;
  const answer = (contentType: string, body: Buffer): Answer => ({
    status: status.code,
    headers: { "content-type": contentType, ...(retryAfter ? { "retry-after": String(retryAfter) } : {}) },
    body,
    // What the client does not accept kube-apiserver's audit log does not see.
    ...(media === undefined ? {} : { outcome: status }),
  });
  const document = statusDocument(status);
  if (media?.format === "yaml") return answer(contentTypes.yaml, Buffer.from(encodeYaml(document)));
  if (media?.format === "protobuf") {
    const body = protobufCodec()?.encode(withZeros(document));
    if (body !== undefined) return answer(contentTypes.protobuf, body);
  }
  const json = JSON.stringify(document);
  const pretty = media === undefined || media.pretty || wantsPretty(context);
  return answer(contentTypes.json, pretty ? prettyJson(Buffer.from(json)) : Buffer.from(`${json}\n`));
}

/** The members of a Status in the order that Go writes them, those that are empty left out. */
export function statusDocument({ kind, apiVersion, metadata, status, message, reason, details, code }: Status): JsonObject {
  return {
    kind,
    apiVersion,
    metadata: metadata as JsonObject,
    status,
    ...(message ? { message } : {}),
    ...(reason ? { reason } : {}),
    ...(details === undefined ? {} : { details: detailsOf(details) }),
    // A successful Status answers 200 or 202 without saying so in its body.
    ...(status === "Success" && (code === 200 || code === 202) ? {} : { code }),
  };
}

/** In protobuf Go writes the members of these messages whether they are set or not. */
function withZeros(document: JsonObject): JsonObject {
  const { details, metadata } = document;
  return {
    ...document,
    metadata: { selfLink: "", resourceVersion: "", continue: "", ...(metadata as JsonObject) },
    status: document["status"] ?? "",
    message: document["message"] ?? "",
    reason: document["reason"] ?? "",
    code: document["code"] ?? 0,
    ...(isJsonObject(details) ? { details: detailsWithZeros(details) } : {}),
  };
}

function detailsWithZeros(details: JsonObject): JsonObject {
  const { causes } = details;
  const all = Array.isArray(causes) ? causes.filter(isJsonObject).map((cause) => ({ reason: "", message: "", field: "", ...cause })) : [];
  return { name: "", group: "", kind: "", retryAfterSeconds: 0, uid: "", ...details, causes: all };
}

function detailsOf({ name, group, kind, uid, causes, retryAfterSeconds }: StatusDetails): JsonObject {
  return {
    ...(name === undefined ? {} : { name }),
    ...(group === undefined ? {} : { group }),
    ...(kind === undefined ? {} : { kind }),
    ...(uid === undefined ? {} : { uid }),
    ...(causes === undefined ? {} : { causes: causes.map(causeOf) }),
    ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }),
  };
}

function causeOf({ reason, message, field }: StatusCause): JsonObject {
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(message === undefined ? {} : { message }),
    ...(field === undefined ? {} : { field }),
  };
}
