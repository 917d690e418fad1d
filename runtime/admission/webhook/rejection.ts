import type { Status } from "../../errors/status.ts";
import { badRequest, StatusError, statusError } from "../../errors/status-error.ts";
import type { JsonObject } from "../../meta/json.ts";

/** A webhook that was not reached, or did not answer the question: the failure policy decides what follows. */
export class CallFailure extends Error {
  /** That of HTTP under which metrics count it. */
  readonly code = 503;

  constructor(webhook: string, why: string) {
    super(`failed calling webhook ${JSON.stringify(webhook)}: ${why}`);
  }
}

/** What a webhook says that refuses, as the answer to the request: a failure, whatever its status says. */
export function rejection(webhook: string, status: JsonObject = {}): StatusError {
  const text = (name: string): string => (typeof status[name] === "string" ? status[name] : "");
  const denied = `admission webhook ${JSON.stringify(webhook)} denied the request`;
  const why = text("message") || text("reason");
  const code = typeof status["code"] === "number" && status["code"] >= 400 && status["code"] < 600 ? status["code"] : 400;
  const base = statusError("", why === "" ? `${denied} without explanation` : `${denied}: ${why}`, undefined, code);
  const { details, metadata } = status;
  const reason = text("reason");
  return new StatusError({
    ...base.status,
    ...(typeof metadata === "object" && metadata !== null ? { metadata } : {}),
    ...(reason === "" ? {} : { reason }),
    ...(typeof details === "object" && details !== null ? { details } : {}),
  } as Status);
}

/** The refusal of a dry run that a webhook may not be asked about. */
export function noDryRun(webhook: string): StatusError {
  return badRequest(`admission webhook ${JSON.stringify(webhook)} does not support dry run`);
}

/** What is answered when the request's own time is over. */
export function timedOut(): StatusError {
  return statusError("Timeout", "Timeout: request did not complete within requested timeout", {});
}
