import { tooManyRequests } from "../errors/status-error.ts";
import type { Filter } from "../http/filter.ts";
import { isLongRunning } from "../http/long-running.ts";
import type { ServerContext } from "../server/server-context.ts";

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
 * apart; more are a 429. Watches and other long-running requests are not counted, nor those that another server answers:
 * one that hangs must not stop this one. system:masters is not limited.
 */
export const flowControlFilter: Filter = (context, next) => {
  const { server, info, user } = context;
  if (isLongRunning(info) || user.groups.includes("system:masters") || server.aggregation?.isRemote(info.path) === true) return next(context);
  let counts = inFlight.get(server);
  if (counts === undefined) {
    counts = { reading: 0, mutating: 0 };
    inFlight.set(server, counts);
  }
  const kind = readingVerbs.has(info.verb) ? "reading" : "mutating";
  const limit = kind === "reading" ? server.options.maxRequestsInflight : server.options.maxMutatingRequestsInflight;
  if (limit > 0 && counts[kind] >= limit) throw tooManyRequests("Too many requests, please try again later.", retryAfterSeconds);
  counts[kind]++;
  const answer = next(context);
  if (answer instanceof Promise) return answer.finally(() => void counts[kind]--);
  counts[kind]--;
  return answer;
};
