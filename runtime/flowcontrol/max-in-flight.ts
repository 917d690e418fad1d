import type { Answer } from "../http/answer.ts";
import type { Next } from "../http/filter.ts";
import { isLongRunning } from "../http/long-running.ts";
import type { RequestContext } from "../http/request-context.ts";
import type { ServerContext } from "../server/server-context.ts";
import { tooManyRequestsAnswer } from "./too-many-requests.ts";

/** Requests under way on one server. */
interface InFlight {
  reading: number;
  mutating: number;
}

const inFlight = new WeakMap<ServerContext, InFlight>();
const readingVerbs: ReadonlySet<string> = new Set(["get", "list", "watch"]);
const retryAfterSeconds = 1;

/**
 * Limits how many requests run at once, reading (--max-requests-inflight) and mutating (--max-mutating-requests-inflight)
 * apart; more are a 429, but for system:masters. Long-running requests are not counted, nor those that another server
 * answers: one that hangs must not stop this one.
 */
export function limitInFlight(context: RequestContext, next: Next): Answer | Promise<Answer> {
  const { server, info, user } = context;
  const kind = readingVerbs.has(info.verb) ? "reading" : "mutating";
  const limit = kind === "reading" ? server.options.maxRequestsInflight : server.options.maxMutatingRequestsInflight;
  if (limit === 0 || isLongRunning(info) || server.aggregation?.isRemote(info.path) === true) return next(context);
  let counts = inFlight.get(server);
  if (counts === undefined) {
    counts = { reading: 0, mutating: 0 };
    inFlight.set(server, counts);
  }
  if (counts[kind] >= limit) return user.groups.includes("system:masters") ? next(context) : tooManyRequestsAnswer(retryAfterSeconds);
  counts[kind]++;
  const answer = next(context);
  if (answer instanceof Promise) return answer.finally(() => void counts[kind]--);
  counts[kind]--;
  return answer;
}
