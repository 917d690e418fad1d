import type { Answer } from "../answer.ts";
import type { RequestContext } from "../request-context.ts";

/** /metrics, in Prometheus' text format. */
export async function serveMetrics(context: RequestContext): Promise<Answer> {
  const text = await context.server.metrics.render();
  return { status: 200, headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8" }, body: Buffer.from(text), compressible: true };
}
