import type { Status } from "../errors/status.ts";
import { internalError, isStatusError } from "../errors/status-error.ts";
import type { JsonObject } from "../meta/json.ts";
import { negotiateDocument } from "../serialization/negotiate.ts";
import type { Answer } from "./answer.ts";
import { encodeDocument } from "./encode-document.ts";
import type { RequestContext } from "./request-context.ts";

/** What a thrown value is answered with: a StatusError as it stands, anything else as a logged 500. */
export function errorAnswer(error: unknown, context: RequestContext): Answer {
  if (isStatusError(error)) return statusAnswer(error.status, context);
  context.server.logger.error({ err: error, method: context.request.method, url: context.request.url, auditID: context.auditID }, "request failed");
  return statusAnswer(internalError(error).status, context);
}

/** A Status in the form that the request accepts; JSON where it accepts none we have. */
export function statusAnswer(status: Status, context: RequestContext): Answer {
  const { contentType, body } = encodeDocument(
    inOrder(status) as unknown as JsonObject,
    negotiateDocument(context.request.headers.accept)?.format ?? "json",
  );
  const headers: Record<string, string> = { "content-type": contentType };
  if (status.details?.retryAfterSeconds) headers["retry-after"] = String(status.details.retryAfterSeconds);
  return {
    status: status.code,
    headers,
    body,
    ...(status.status === "Failure" ? { failure: status } : {}),
  };
}

/** A plain text answer, as Go's http.Error writes it. */
export function textAnswer(status: number, text: string): Answer {
  return { status, headers: { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" }, body: Buffer.from(text) };
}

/** The members of a Status in the order that Go writes them. */
function inOrder(status: Status): Status {
  const { kind, apiVersion, metadata, message, reason, details, code } = status;
  return {
    kind,
    apiVersion,
    metadata,
    status: status.status,
    ...(message === undefined || message === "" ? {} : { message }),
    ...(reason === undefined || reason === "" ? {} : { reason }),
    ...(details === undefined
      ? {}
      : {
          details: {
            ...(details.name === undefined ? {} : { name: details.name }),
            ...(details.group === undefined ? {} : { group: details.group }),
            ...(details.kind === undefined ? {} : { kind: details.kind }),
            ...(details.uid === undefined ? {} : { uid: details.uid }),
            ...(details.causes === undefined
              ? {}
              : {
                  causes: details.causes.map((cause) => ({
                    ...(cause.reason === undefined ? {} : { reason: cause.reason }),
                    ...(cause.message === undefined ? {} : { message: cause.message }),
                    ...(cause.field === undefined ? {} : { field: cause.field }),
                  })),
                }),
            ...(details.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: details.retryAfterSeconds }),
          },
        }),
    code,
  };
}
