import type { KubeConfig } from "../../client/kube-config.ts";
import type { Credentials } from "../../client/rest-config.ts";

/** Finds what a webhook is shown, by where it listens. */
export interface FindCredentials {
  /** Told apart by the plugin that calls. */
  readonly name: string;
  readonly of: (host: string, port: number) => Credentials | undefined;
}

/** What the webhooks of each kind are shown, where --admission-control-config-file says so. */
export interface HookCredentials {
  readonly mutating: FindCredentials | undefined;
  readonly validating: FindCredentials | undefined;
}

/**
 * Credentials by users of a kubeconfig that are named after webhooks: "a.example.com:8443", "*.example.com:8443", the same without
 * port 443, and then "*" or the current user. Source: Kubernetes documentation, "Dynamic Admission Control", Authenticate API servers.
 */
export function createFindCredentials(name: string, config: KubeConfig): FindCredentials {
  return {
    name,
    of: (host, port) => {
      for (const user of candidates(host, port)) {
        const found = config.credentialsOf(user);
        if (found !== undefined) return found;
      }
      const current = config.getContexts().find((one) => one.name === config.getCurrentContext());
      return current === undefined ? undefined : config.credentialsOf(current.user);
    },
  };
}

function* candidates(host: string, port: number): Generator<string> {
  yield* withWildcards(`${host}:${port}`);
  if (port === 443) yield* withWildcards(host);
  yield "*";
}

function* withWildcards(target: string): Generator<string> {
  yield target;
  const steps = target.split(".");
  for (let first = 1; first < steps.length; first++) yield `*.${steps.slice(first).join(".")}`;
}
