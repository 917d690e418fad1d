import type { Answer } from "./answer.ts";
import type { RequestContext } from "./request-context.ts";
import { warningHeaders } from "./warning-headers.ts";

/** Adds what every answer carries: Audit-Id, Cache-Control, what flow control says, and the warnings collected on the way. */
export function withStandardHeaders(answer: Answer, context: RequestContext): Answer {
  const headers: Record<string, string | readonly string[]> = {
    "audit-id": context.auditID,
    "cache-control": "no-cache, private",
    ...context.flowHeaders,
    ...answer.headers,
  };
  if (context.warnings.length > 0) headers["warning"] = warningHeaders(context.warnings);
  return { ...answer, headers };
}
