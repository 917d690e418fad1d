import type { Answer } from "./answer.ts";
import type { RequestContext } from "./request-context.ts";

/** The rest of the chain. It never fails: what a later step throws has become an Answer (with `failure`) by the time it comes back. */
export type Next = (context: RequestContext) => Answer | Promise<Answer>;

/**
 * One step of the handler chain: answers, throws a StatusError, or lets `next` answer and may look at the result. Most
 * filters let most requests pass, and hand on what `next` returns without waiting for it.
 */
export type Filter = (context: RequestContext, next: Next) => Answer | Promise<Answer>;
