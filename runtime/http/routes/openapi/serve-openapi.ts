import type { Answer } from "../../answer.ts";
import type { RequestContext } from "../../request-context.ts";

/** /openapi/v2, /openapi/v3 and the documents below it; undefined for other paths. */
export function serveOpenapi(_context: RequestContext): Answer | undefined {
  return undefined;
}
