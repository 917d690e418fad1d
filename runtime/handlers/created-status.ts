import type { Answer } from "../http/answer.ts";
import type { RequestContext } from "../http/request-context.ts";
import { answerStatus } from "../serialization/answer-status.ts";

/** 201 with a Status: what creates that store no object of their own answer. */
export function answerCreatedStatus(context: RequestContext): Answer {
  return answerStatus(context, { kind: "Status", apiVersion: "v1", metadata: {}, status: "Success", code: 201 });
}
