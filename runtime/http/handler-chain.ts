import { auditFilter } from "../audit/filter.ts";
import { authenticationFilter } from "../authentication/filter.ts";
import { authorizationFilter } from "../authorization/filter.ts";
import { flowControlFilter } from "../flowcontrol/filter.ts";
import { impersonationFilter } from "../impersonation/filter.ts";
import type { ServerContext } from "../server/server-context.ts";
import { ActiveRequest } from "./active-request.ts";
import type { Answer } from "./answer.ts";
import { deadlineFilter } from "./deadline-filter.ts";
import { errorAnswer } from "./error-answer.ts";
import type { Filter, Next } from "./filter.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { instrument } from "./instrument.ts";
import { logRequest } from "./log-request.ts";
import { refuseWhileStopping } from "./refuse-while-stopping.ts";
import { route } from "./route.ts";
import { withStandardHeaders } from "./standard-headers.ts";
import { textAnswer } from "./text-answer.ts";

/**
 * What every request passes, in order. The request's info is read before the first (ActiveRequest); the last hands it to
 * the resource's handler or the path's document. kube-apiserver's order: a refused request is still audited and queued.
 */
export const handlerChain: readonly Filter[] = [
  deadlineFilter,
  authenticationFilter,
  auditFilter,
  impersonationFilter,
  flowControlFilter,
  authorizationFilter,
  route,
];

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
    const answer = refuseWhileStopping(server, request) ?? (await instrument(context, chain));
    logRequest(context, answer);
    return withStandardHeaders(answer, context);
  };
}

/** One function of several filters. Whatever a filter throws becomes an answer for the filter before it. */
export function composeChain(filters: readonly Filter[]): Next {
  return filters.reduceRight<Next>(
    (next, filter) => (context) => {
      try {
        const answer = filter(context, next);
        return answer instanceof Promise ? answer.catch((error: unknown) => errorAnswer(error, context)) : answer;
      } catch (error) {
        return errorAnswer(error, context);
      }
    },
    () => {
      throw new Error("the last filter of a chain must answer");
    },
  );
}
