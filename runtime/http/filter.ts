import type { Answer } from "./answer.ts";
import type { RequestContext } from "./request-context.ts";

/** The rest of the chain. */
export type Next = (context: RequestContext) => Promise<Answer>;

/** One step of the handler chain: answers, or lets `next` answer and may look at the result. */
export type Filter = (context: RequestContext, next: Next) => Promise<Answer>;
