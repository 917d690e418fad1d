import { tooManyRequests } from "../errors/status-error.ts";
import type { Answer } from "../http/answer.ts";
import { textAnswer } from "../http/text-answer.ts";

const message = "Too many requests, please try again later.";

/** The 429 of flow control: plain text, with the seconds after which to come back. */
export function tooManyRequestsAnswer(retryAfterSeconds: number): Answer {
  const answer = textAnswer(429, `${message}\n`);
  return {
    ...answer,
    headers: { ...answer.headers, "retry-after": String(retryAfterSeconds) },
    failure: tooManyRequests(message, retryAfterSeconds).status,
  };
}
