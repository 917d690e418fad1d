import type { RequestInfo } from "./request-info.ts";

const verbs: ReadonlySet<string> = new Set(["watch", "proxy"]);
const subresources: ReadonlySet<string> = new Set(["attach", "exec", "proxy", "log", "portforward"]);

/** Requests that last as long as their client wants: no deadline, not counted against the in-flight limit. */
export function isLongRunning(info: RequestInfo): boolean {
  return info.isResourceRequest && (verbs.has(info.verb) || subresources.has(info.subresource));
}
