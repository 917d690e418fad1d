import type { Answer } from "../../answer.ts";
import type { RequestContext } from "../../request-context.ts";
import { serveFlags } from "./serve-flags.ts";

/** What is below /debug, where --profiling allows it; undefined for paths that nobody serves. */
export async function serveDebug(context: RequestContext): Promise<Answer | undefined> {
  if (!context.server.options.profiling) return undefined;
  const { path } = context.info;
  if (path.startsWith("/debug/pprof")) return (await import("./serve-pprof.ts")).servePprof(context);
  return serveFlags(context);
}
