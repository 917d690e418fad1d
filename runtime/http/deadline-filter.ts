import { badRequest, statusError } from "../errors/status-error.ts";
import { DurationError, parseDuration } from "../meta/go-duration.ts";
import { answerStatus } from "../serialization/answer-status.ts";
import type { Answer } from "./answer.ts";
import type { Filter } from "./filter.ts";
import { isLongRunning } from "./long-running.ts";
import type { RequestContext } from "./request-context.ts";

/**
 * Answers 504 when a request takes longer than --request-timeout, or than its own ?timeout= if that is shorter.
 * An answer that streams must be complete by then. Watches and other long-running requests have no deadline.
 */
export const deadlineFilter: Filter = (context, next) => {
  if (isLongRunning(context.info)) return next(context);
  const milliseconds = requestTimeout(context);
  const begun = next(context);
  if (!(begun instanceof Promise) && begun.stream === undefined) return begun;
  return new Promise<Answer>((resolve) => {
    let expired = false;
    let cut: (() => void) | undefined;
    const timer = setTimeout(() => {
      expired = true;
      cut?.();
      context.abort(new Error("context deadline exceeded"));
      resolve(answerStatus(context, statusError("Timeout", "Timeout: request did not complete within the allotted timeout", {}).status));
    }, milliseconds);
    void Promise.resolve(begun).then((answer) => {
      const { stream } = answer;
      if (stream === undefined || expired) {
        clearTimeout(timer);
        resolve(answer);
        return;
      }
      // An answer that has begun is broken off.
      resolve({
        ...answer,
        stream: (sink) => {
          cut = () => sink.destroy();
          sink.onClose(() => clearTimeout(timer));
          return stream(sink);
        },
      });
    });
  });
};

/**
 * How long a request may take that is not long-running, in milliseconds.
 * @throws StatusError 400 when ?timeout= is no duration.
 */
export function requestTimeout(context: RequestContext): number {
  const limit = context.server.options.requestTimeoutSeconds * 1000;
  // Almost no request says a timeout, and parsing a query costs more than looking for the word.
  const asked = context.request.url.includes("timeout=") ? context.query.get("timeout") : null;
  if (asked === null || asked === "") return limit;
  try {
    const nanoseconds = parseDuration(asked);
    const milliseconds = Number(nanoseconds) / 1e6;
    return milliseconds > 0 && milliseconds < limit ? Math.max(1, milliseconds) : limit;
  } catch (error) {
    if (error instanceof DurationError) throw badRequest(`invalid timeout specified in the request URL - ${error.message}`);
    throw error;
  }
}
