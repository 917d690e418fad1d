import type { Answer } from "../answer.ts";
import { pageNotFound } from "../page-not-found.ts";
import type { RequestContext } from "../request-context.ts";

/** Answers a path that is no resource's. */
export type PathHandler = (context: RequestContext) => Answer | Promise<Answer>;

/** The paths outside resources, in the order they are looked through. */
export function servePath(_context: RequestContext): Answer | Promise<Answer> {
  return pageNotFound();
}
