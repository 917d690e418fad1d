/**
 * The work of a start, by the names of kube-apiserver's post-start hooks, in the order of its health checks. Only hooks that
 * stand for work of this server are here; docs/compatibility.md says which of kube-apiserver's do not.
 */
const hookNames = [
  "generic-apiserver-start-informers",
  "start-apiextensions-informers",
  "start-apiextensions-controllers",
  "crd-informer-synced",
  "start-system-namespaces-controller",
  "start-cluster-authentication-info-controller",
  "storage-readiness",
  "rbac/bootstrap-roles",
  "scheduling/bootstrap-system-priority-classes",
  "priority-and-fairness-config-producer",
  "bootstrap-controller",
  "start-kubernetes-service-cidr-controller",
  "start-kube-aggregator-informers",
  "apiservice-status-local-available-controller",
  "apiservice-status-remote-available-controller",
  "apiservice-registration-controller",
  "apiservice-discovery-controller",
  "kube-apiserver-autoregistration",
  "apiservice-openapi-controller",
  "apiservice-openapiv3-controller",
] as const;

export type HookName = (typeof hookNames)[number];

/** What of a start is done, for health checks. */
export interface StartupHooks {
  /** Does work that hooks stand for. Until it is done they are "not finished"; when it fails they tell why. */
  readonly run: <T>(names: readonly HookName[], work: () => T | Promise<T>) => Promise<T>;
  /** Says that the work of hooks is done. */
  readonly done: (names: readonly HookName[]) => void;
  /** Hooks whose work has begun, in kube-apiserver's order. */
  readonly names: () => readonly HookName[];
  /** Why a hook is not done; undefined when it is. */
  readonly failureOf: (name: HookName) => Error | undefined;
}

export function createStartupHooks(): StartupHooks {
  const states = new Map<HookName, Error | undefined>();
  const set = (names: readonly HookName[], failure: Error | undefined): void => {
    for (const name of names) states.set(name, failure);
  };
  return {
    run: async (names, work) => {
      set(names, new Error("not finished"));
      try {
        const result = await work();
        set(names, undefined);
        return result;
      } catch (error) {
        set(names, error instanceof Error ? error : new Error(String(error)));
        throw error;
      }
    },
    done: (names) => set(names, undefined),
    names: () => hookNames.filter((name) => states.has(name)),
    failureOf: (name) => states.get(name),
  };
}
