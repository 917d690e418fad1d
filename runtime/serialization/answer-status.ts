import type { Status } from "../errors/status.ts";
import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { JsonObject } from "../meta/json.ts";
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
  const rest = {
    status: status.code,
    ...(status.status === "Failure" ? { failure: status } : {}),
  };
  const headers = {
    "content-type": contentTypes[media?.format ?? "json"],
    ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
  };
  if (media?.format === "yaml") return { ...rest, headers, body: Buffer.from(encodeYaml(asJson(status))) };
  if (media?.format === "protobuf") {
    const body = protobufCodec()?.encode(asJson(status));
    if (body !== undefined) return { ...rest, headers, body };
  }
  const json = JSON.stringify(bodyOf(status));
  if (media === undefined || media.pretty || wantsPretty(context)) {
    return { ...rest, headers: { ...headers, "content-type": "application/json" }, body: prettyJson(Buffer.from(json)) };
  }
  return { ...rest, headers: { ...headers, "content-type": "application/json" }, body: Buffer.from(`${json}\n`) };
}

function asJson(status: Status): JsonObject {
  return bodyOf(status) as unknown as JsonObject;
}

/** A successful Status answers 200 or 201 without saying so in its body. */
function bodyOf(status: Status): Partial<Status> {
  if (status.status === "Failure" || (status.code !== 200 && status.code !== 202)) return status;
  const { code: _, ...body } = status;
  return body;
}
