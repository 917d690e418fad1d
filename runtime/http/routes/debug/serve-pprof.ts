import type { Answer } from "../../answer.ts";
import type { RequestContext } from "../../request-context.ts";

/** Profiles. */
export function servePprof(_context: RequestContext): Answer | undefined {
  return undefined;
}
