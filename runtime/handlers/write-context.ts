import type { RequestContext } from "../http/request-context.ts";
import type { WriteContext } from "../registry/write-context.ts";

/** What the registry may know of a request. */
export function writeContext(context: RequestContext, dryRun: boolean, namespace = context.info.namespace): WriteContext {
  return {
    server: context.server,
    user: context.user,
    dryRun,
    subresource: context.info.subresource,
    group: context.info.group,
    namespace,
    warn: (text) => addWarning(context, text),
  };
}

/** More than fit into the headers of an answer. */
const mostWarnings = 4096;

/** Adds the text of a Warning header, once. */
export function addWarning(context: RequestContext, text: string): void {
  if (context.warnings.length < mostWarnings && !context.warnings.includes(text)) context.warnings.push(text);
}
