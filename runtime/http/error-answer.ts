import { AccessDenied, internalError, isStatusError } from "../errors/status-error.ts";
import type { Verb } from "../meta/verb.ts";
import { answerStatus } from "../serialization/answer-status.ts";
import { interpretError } from "../storage/interpret-error.ts";
import { StorageError } from "../storage/storage-error.ts";
import type { Answer } from "./answer.ts";
import type { RequestContext } from "./request-context.ts";

/** What a thrown value is answered with: a StatusError as it stands, storage's failures in the API's words, anything else as a logged 500. */
export function errorAnswer(thrown: unknown, context: RequestContext): Answer {
  const error = thrown instanceof StorageError ? interpretError(thrown, { resource: context.info, verb: context.info.verb as Verb }) : thrown;
  if (error instanceof AccessDenied) return withoutSniffing(answerStatus(context, error.status));
  if (isStatusError(error)) return answerStatus(context, error.status);
  if (context.audit !== undefined) context.audit.panic = error instanceof Error ? error.message : String(error);
  context.server.logger.error({ err: error, method: context.request.method, url: context.request.url, auditID: context.auditID }, "request failed");
  return answerStatus(context, internalError(error).status);
}

/** kube-apiserver says so where its filters have refused, and nowhere else. */
function withoutSniffing(answer: Answer): Answer {
  return { ...answer, headers: { ...answer.headers, "x-content-type-options": "nosniff" } };
}
