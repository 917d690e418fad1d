import type { ServerContext } from "../../server/server-context.ts";
import type { HookName } from "../../server/startup-hooks.ts";

/** One thing that must be well; throws when it is not. */
export interface HealthCheck {
  readonly name: string;
  readonly check: (server: ServerContext) => void | Promise<void>;
}

/** The paths that tell how a server is. */
export type HealthEndpoint = "healthz" | "livez" | "readyz";

export const healthEndpoints: readonly HealthEndpoint[] = ["healthz", "livez", "readyz"];

const ping: HealthCheck = { name: "ping", check: () => {} };

const log: HealthCheck = {
  name: "log",
  check: ({ logger }) => {
    if (logger.isBlocked?.() === true) throw new Error("logging blocked");
  },
};

/** Called "etcd" whatever the store is: probes ask for it by name. */
const store: HealthCheck = {
  name: "etcd",
  check: (server) => answersWithin(server, server.options.etcdHealthcheckTimeoutSeconds),
};

const storeReadiness: HealthCheck = {
  name: "etcd-readiness",
  check: (server) => answersWithin(server, server.options.etcdReadycheckTimeoutSeconds),
};

/** Views of the store are loaded before the server listens, and follow it from then on. */
const informers: HealthCheck = { name: "informer-sync", check: (server) => finished(server, "generic-apiserver-start-informers") };

const autoregister: HealthCheck = { name: "autoregister-completion", check: (server) => finished(server, "kube-apiserver-autoregistration") };

const shutdown: HealthCheck = {
  name: "shutdown",
  check: ({ lifecycle }) => {
    if (lifecycle.isShuttingDown) throw new Error("process is shutting down");
  },
};

/** The checks of a path, in kube-apiserver's order: what the server is, what its start has done, whether it stops. */
export function healthChecks(server: ServerContext, endpoint: HealthEndpoint): readonly HealthCheck[] {
  const checks = endpoint === "readyz" ? [ping, log, store, storeReadiness, informers] : [ping, log, store];
  for (const name of server.hooks.names()) {
    checks.push(hookCheck(name, endpoint));
    if (name === "kube-apiserver-autoregistration") checks.push(autoregister);
  }
  if (endpoint === "readyz") checks.push(shutdown);
  return checks;
}

function hookCheck(name: HookName, endpoint: HealthEndpoint): HealthCheck {
  return {
    name: `poststarthook/${name}`,
    check: (server) => {
      const { lifecycle, options } = server;
      if (endpoint === "livez" && server.now() <= lifecycle.startedAt + options.livezGraceSeconds * 1000) return;
      finished(server, name);
    },
  };
}

function finished({ hooks }: ServerContext, name: HookName): void {
  const failure = hooks.failureOf(name);
  if (failure !== undefined) throw failure;
}

async function answersWithin({ storage }: ServerContext, seconds: number): Promise<void> {
  const failure = storage.failure?.();
  if (failure !== undefined) throw failure;
  const answer = storage.barrier();
  if (!(answer instanceof Promise)) return;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("error getting data from etcd: context deadline exceeded")), seconds * 1000);
  });
  try {
    await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
