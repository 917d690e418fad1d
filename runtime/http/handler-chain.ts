import type { ServerContext } from "../server/server-context.ts";
import { ActiveRequest } from "./active-request.ts";
import type { Answer } from "./answer.ts";
import { deadlineFilter } from "./deadline-filter.ts";
import type { Filter, Next } from "./filter.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import type { RequestContext } from "./request-context.ts";
import { route } from "./route.ts";
import { errorAnswer, textAnswer } from "./status-answer.ts";
import { warningHeaders } from "./warning-headers.ts";

/**
 * What every request passes, in order; the request's info is read before the first (ActiveRequest), the last hands it
 * to the resource's handler or the path's document. kube-apiserver's order: a refused request is still audited and queued.
 */
export const handlerChain: readonly Filter[] = [deadlineFilter, route];

/** What the HTTP adapter calls with each request; never rejects. */
export function createRequestHandler(
  server: ServerContext,
  filters: readonly Filter[] = handlerChain,
): (request: IncomingRequest) => Promise<Answer> {
  const chain = composeChain(filters);
  return async (request) => {
    let context: ActiveRequest;
    try {
      context = new ActiveRequest(server, request);
    } catch {
      return textAnswer(400, "400 Bad Request");
    }
    const answer = withStandardHeaders(await chain(context), context);
    if (answer.stream === undefined) context.finish();
    return answer;
  };
}

/** One function of several filters. Whatever a filter throws becomes an answer for the filter before it. */
export function composeChain(filters: readonly Filter[]): Next {
  return filters.reduceRight<Next>(
    (next, filter) => async (context) => {
      try {
        return await filter(context, next);
      } catch (error) {
        return errorAnswer(error, context);
      }
    },
    () => Promise.reject(new Error("the last filter of a chain must answer")),
  );
}

function withStandardHeaders(answer: Answer, context: RequestContext): Answer {
  const headers: Record<string, string | readonly string[]> = {
    "audit-id": context.auditID,
    "cache-control": "no-cache, private",
    ...answer.headers,
  };
  if (context.warnings.length > 0) headers["warning"] = warningHeaders(context.warnings);
  return { ...answer, headers };
}
