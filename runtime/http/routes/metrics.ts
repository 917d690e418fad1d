import type { Answer } from "../answer.ts";
import type { RequestContext } from "../request-context.ts";

const contentType = "text/plain; version=0.0.4; charset=utf-8; escaping=underscores";

/**
 * /metrics, and /metrics/slis with the results of health checks, in Prometheus' text format whatever is accepted: OpenMetrics
 * would give counters other names, and Prometheus prefers it. DELETE begins to count anew. Undefined for paths below.
 */
export async function serveMetrics(context: RequestContext): Promise<Answer | undefined> {
  const { info, request, server } = context;
  const { metrics, lifecycle } = server;
  const isWhole = info.path === "/metrics";
  if (!isWhole && info.path !== "/metrics/slis") return undefined;
  if (request.method === "DELETE") {
    metrics.reset();
    return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from("metrics reset\n") };
  }
  const text = isWhole ? await metrics.render() : metrics.renderSlis();
  const headers = { "content-type": contentType, "process-start-time-unix": String(Math.floor(lifecycle.startedAt / 1000)) };
  return { status: 200, headers, body: Buffer.from(text), compressible: true };
}
