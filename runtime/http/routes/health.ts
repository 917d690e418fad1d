import type { ServerContext } from "../../server/server-context.ts";
import type { Answer } from "../answer.ts";
import { pageNotFound } from "../page-not-found.ts";
import type { RequestContext } from "../request-context.ts";
import { textAnswer } from "../text-answer.ts";

/** One thing that must be well; throws when it is not. */
export interface HealthCheck {
  readonly name: string;
  readonly check: (server: ServerContext) => void | Promise<void>;
}

const ping: HealthCheck = { name: "ping", check: () => {} };
const log: HealthCheck = { name: "log", check: () => {} };
/** Called "etcd" whatever the store is: probes ask for it by name. */
const store: HealthCheck = { name: "etcd", check: async (server) => server.storage.barrier() };
const informers: HealthCheck = { name: "informer-sync", check: () => {} };
const shutdown: HealthCheck = {
  name: "shutdown",
  check: (server) => {
    if (server.stopping.aborted) throw new Error("process is shutting down");
  },
};

const endpoints: Readonly<Record<string, readonly HealthCheck[]>> = {
  healthz: [ping, log, store],
  livez: [ping, log, store],
  readyz: [ping, log, store, informers, shutdown],
};

/** The paths of all checks, for the list at "/". */
export const healthPaths: readonly string[] = Object.entries(endpoints).flatMap(([endpoint, checks]) => [
  `/${endpoint}`,
  ...checks.map((check) => `/${endpoint}/${check.name}`),
]);

/**
 * /healthz, /livez, /readyz with ?verbose and ?exclude=, and single checks below them; undefined for other paths.
 * Source: Kubernetes documentation, "Kubernetes API health endpoints".
 */
export async function serveHealth(context: RequestContext): Promise<Answer | undefined> {
  const [, endpoint = "", name, ...more] = context.info.path.split("/");
  const checks = endpoints[endpoint];
  if (checks === undefined) return undefined;
  if (name === undefined) return serveAll(context, endpoint, checks);
  const found = more.length === 0 ? checks.find((check) => check.name === name) : undefined;
  if (found === undefined) return pageNotFound();
  const failure = await run(found, context);
  return failure === undefined ? textAnswer(200, "ok") : textAnswer(500, `internal server error: ${failure.message}\n`);
}

async function serveAll(context: RequestContext, endpoint: string, checks: readonly HealthCheck[]): Promise<Answer> {
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
