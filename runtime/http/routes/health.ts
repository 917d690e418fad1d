import type { RequestTarget } from "../../server/metrics/request-table.ts";
import type { ServerContext } from "../../server/server-context.ts";
import type { Answer } from "../answer.ts";
import { pageNotFound } from "../page-not-found.ts";
import type { RequestContext } from "../request-context.ts";
import { textAnswer } from "../text-answer.ts";
import { type HealthCheck, type HealthEndpoint, healthChecks, healthEndpoints } from "./health-checks.ts";

const target = (endpoint: HealthEndpoint): RequestTarget => ({ group: "", version: "", resource: "", component: "", subresource: `/${endpoint}` });

/** What metrics count the paths as; single checks are not counted. */
const targets: Readonly<Record<HealthEndpoint, RequestTarget>> = { healthz: target("healthz"), livez: target("livez"), readyz: target("readyz") };

/** The paths of all checks, for the list at "/". */
export function healthPaths(server: ServerContext): readonly string[] {
  return healthEndpoints.flatMap((endpoint) => [`/${endpoint}`, ...healthChecks(server, endpoint).map((check) => `/${endpoint}/${check.name}`)]);
}

/**
 * /healthz, /livez, /readyz with ?verbose and ?exclude=, and single checks below them; undefined for other paths.
 * Source: Kubernetes documentation, "Kubernetes API health endpoints".
 */
export async function serveHealth(context: RequestContext): Promise<Answer | undefined> {
  const { path } = context.info;
  const endpoint = healthEndpoints.find((one) => path === `/${one}` || path.startsWith(`/${one}/`));
  if (endpoint === undefined) return undefined;
  const checks = healthChecks(context.server, endpoint);
  if (path.length === endpoint.length + 1) {
    context.target = targets[endpoint];
    return serveAll(context, endpoint, checks);
  }
  const name = path.slice(endpoint.length + 2);
  const found = checks.find((check) => check.name === name);
  if (found === undefined) return pageNotFound();
  const failure = await run(found, context);
  if (failure !== undefined) return textAnswer(500, `internal server error: ${failure.message}\n`);
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: Buffer.from("ok") };
}

async function serveAll(context: RequestContext, endpoint: HealthEndpoint, checks: readonly HealthCheck[]): Promise<Answer> {
  const excluded = new Set(context.query.getAll("exclude"));
  const unknown = new Set(excluded);
  const lines: string[] = [];
  const failed: string[] = [];
  for (const check of checks) {
    if (excluded.has(check.name)) {
      unknown.delete(check.name);
      lines.push(`[+]${check.name} excluded: ok`);
      continue;
    }
    const failure = await run(check, context);
    context.server.metrics.healthChecked(check.name, endpoint, failure === undefined);
    if (failure === undefined) lines.push(`[+]${check.name} ok`);
    else {
      lines.push(`[-]${check.name} failed: reason withheld`);
      failed.push(`${check.name}: ${failure.message}`);
    }
  }
  if (unknown.size > 0) {
    const names = [...unknown].sort().map((one) => JSON.stringify(one));
    lines.push(`warn: some health checks cannot be excluded: no matches for ${names.join(",")}`);
  }
  const report = lines.map((line) => `${line}\n`).join("");
  if (failed.length > 0) {
    context.server.logger.warn({ failed }, `${endpoint} check failed`);
    return textAnswer(500, `${report}${endpoint} check failed\n`);
  }
  return textAnswer(200, context.query.has("verbose") ? `${report}${endpoint} check passed\n` : "ok");
}

async function run(check: HealthCheck, context: RequestContext): Promise<Error | undefined> {
  try {
    await check.check(context.server);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
