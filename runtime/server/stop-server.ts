import { setTimeout as sleep } from "node:timers/promises";
import type { Controller } from "../controllers/controller.ts";
import type { HttpServer } from "../http/fastify-adapter.ts";
import type { ServerContext } from "./server-context.ts";

/** Milliseconds between two looks at whether the last request is done. */
const lookEvery = 20;

/**
 * Stops answering, in kube-apiserver's order: /readyz fails at once, so that load balancers take the server out; for
 * --shutdown-delay-duration everything else goes on; then watches end and requests in work are finished. With
 * --shutdown-send-retry-after new requests are told to come back until the last of those is done, rather than find nobody.
 */
export async function stopServer(
  { options, lifecycle, metrics }: ServerContext,
  http: HttpServer,
  stop: AbortController,
  controllers: Controller | undefined,
): Promise<void> {
  lifecycle.isShuttingDown = true;
  // Whoever finds this server by them goes elsewhere from now on.
  await controllers?.close();
  if (options.shutdownDelaySeconds > 0) await sleep(options.shutdownDelaySeconds * 1000);
  const deadline = performance.now() + options.shutdownGraceSeconds * 1000;
  if (options.shutdownSendRetryAfter) {
    lifecycle.isRefusing = true;
    while (metrics.requestsInFlight() > 0 && performance.now() < deadline) await sleep(lookEvery);
  }
  stop.abort(new Error("the server is stopping"));
  await http.close(Math.max(0, deadline - performance.now()));
}
