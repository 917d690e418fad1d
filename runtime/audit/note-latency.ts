import type { RequestContext } from "../http/request-context.ts";
import { formatDuration } from "../meta/go-duration.ts";
import type { AuditRecord } from "./audit-record.ts";

/** Milliseconds; of requests that take longer it is told what took so long. */
const threshold = 500;

/** Annotates a slow request with how long it took, and how long those parts of it took that somebody looked at. */
export function noteLatency(record: AuditRecord, { receivedAt, info, server }: RequestContext): void {
  if (info.verb === "watch") return;
  const total = server.now() - receivedAt;
  if (total <= threshold) return;
  for (const [part, milliseconds] of record.latencies) record.annotate(`apiserver.latency.k8s.io/${part}`, duration(milliseconds));
  record.annotate("apiserver.latency.k8s.io/total", duration(total));
}

function duration(milliseconds: number): string {
  return formatDuration(BigInt(Math.round(milliseconds * 1e6)));
}
