import type { RequestInfo } from "./request-info.ts";

const verbs: ReadonlySet<string> = new Set(["watch", "proxy"]);
const subresources: ReadonlySet<string> = new Set(["attach", "exec", "proxy", "log", "portforward"]);

/** Requests that last as long as their client wants, and profiles: no deadline, not counted against the in-flight limit. */
export function isLongRunning(info: RequestInfo): boolean {
  if (!info.isResourceRequest) return info.path.startsWith("/debug/pprof/");
  return verbs.has(info.verb) || subresources.has(info.subresource);
}
