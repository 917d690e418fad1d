import type { JsonObject } from "../../meta/json.ts";
import { negotiateDocument, notAcceptable } from "../../serialization/negotiate.ts";
import type { Answer } from "../answer.ts";
import { encodeDocument } from "../encode-document.ts";
import { requireAcceptable } from "../media-types.ts";
import { methodNotAllowed } from "../method-not-allowed.ts";
import type { RequestContext } from "../request-context.ts";

/** What kube-apiserver's router offers of documents. */
const documentTypes: readonly string[] = ["application/json", "application/yaml", "application/vnd.kubernetes.protobuf"];

/**
 * Answers a document in the form that the request accepts.
 * @throws StatusError 406
 */
export function documentAnswer(context: RequestContext, document: JsonObject): Answer {
  const chosen = negotiateDocument(context.request.headers.accept);
  if (chosen === undefined) throw notAcceptable();
  const { contentType, body } = encodeDocument(document, chosen.format);
  const answer: Answer = { status: 200, headers: { "content-type": contentType }, body, compressible: true };
  return context.audit?.wantsResponse === true ? { ...answer, document: Buffer.from(JSON.stringify(document)) } : answer;
}

/**
 * The checks that kube-apiserver's router makes on documents it serves itself: only GET, and an Accept that names a type.
 * @throws StatusError 405, 406
 */
export function requireReadable(context: RequestContext, types: readonly string[] = documentTypes): void {
  if (context.request.method !== "GET") throw methodNotAllowed();
  requireAcceptable(context.request.headers.accept, types);
}

/** A document that exists as JSON only. */
export function jsonAnswer(value: unknown, contentType = "application/json"): Answer {
  return { status: 200, headers: { "content-type": contentType }, body: Buffer.from(JSON.stringify(value, null, 2)) };
}
