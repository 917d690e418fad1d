/** What the columns read of a pod. */
export interface Pod {
  readonly spec?: {
    readonly nodeName?: string;
    readonly containers?: readonly object[] | null;
    readonly initContainers?: readonly { readonly name: string; readonly restartPolicy?: string }[] | null;
    readonly readinessGates?: readonly { readonly conditionType: string }[] | null;
  };
  readonly status?: {
    readonly phase?: string;
    readonly reason?: string;
    readonly nominatedNodeName?: string;
    readonly podIPs?: readonly { readonly ip?: string }[] | null;
    readonly conditions?: readonly { readonly type: string; readonly status: string; readonly reason?: string }[] | null;
    readonly initContainerStatuses?: readonly ContainerStatus[] | null;
    readonly containerStatuses?: readonly ContainerStatus[] | null;
  };
}

interface ContainerStatus {
  readonly name: string;
  readonly ready?: boolean;
  readonly started?: boolean;
  readonly restartCount?: number;
  readonly state?: ContainerState;
  readonly lastState?: ContainerState;
}

interface ContainerState {
  readonly waiting?: { readonly reason?: string };
  readonly running?: object;
  readonly terminated?: { readonly exitCode?: number; readonly signal?: number; readonly reason?: string; readonly finishedAt?: string | null };
}

/** How far a pod has come, in the words of `kubectl get`. */
export interface PodProgress {
  readonly ready: number;
  readonly total: number;
  readonly reason: string;
  readonly restarts: number;
  /** When a container was last restarted: RFC 3339. */
  readonly lastRestart: string | undefined;
}

/** Sums up the containers of a pod. Source: Kubernetes documentation, "Pod Lifecycle"; sidecar containers: KEP-753. */
export function podProgress(pod: Pod, deleting: boolean): PodProgress {
  const { spec, status } = pod;
  const sidecars = new Set((spec?.initContainers ?? []).filter(({ restartPolicy }) => restartPolicy === "Always").map(({ name }) => name));
  const gated = status?.conditions?.some(({ type, reason }) => type === "PodScheduled" && reason === "SchedulingGated") ?? false;
  const start = gated ? "SchedulingGated" : status?.reason || (status?.phase ?? "");
  const initial = initProgress(pod, sidecars);
  const initialized = status?.conditions?.find(({ type }) => type === "Initialized")?.status === "True";
  const main = initial.reason === undefined || initialized ? mainProgress(pod, initial.reason ?? start) : undefined;
  const restarts = main === undefined ? initial.all : initial.sidecars.plus(main.restarts);
  return {
    ready: initial.ready + (main?.ready ?? 0),
    total: (spec?.containers?.length ?? 0) + sidecars.size,
    reason: deleting ? terminating(pod, main?.reason ?? initial.reason ?? start) : (main?.reason ?? initial.reason ?? start),
    restarts: restarts.count,
    lastRestart: restarts.last,
  };
}

function terminating({ status }: Pod, otherwise: string): string {
  if (status?.reason === "NodeLost") return "Unknown";
  return status?.phase === "Succeeded" || status?.phase === "Failed" ? otherwise : "Terminating";
}

/** Restarts of some containers. */
class Restarts {
  readonly count: number;
  readonly last: string | undefined;

  constructor(count = 0, last?: string) {
    this.count = count;
    this.last = last;
  }

  plus(other: Restarts): Restarts {
    const later = this.last === undefined || (other.last !== undefined && Date.parse(other.last) > Date.parse(this.last)) ? other.last : this.last;
    return new Restarts(this.count + other.count, later);
  }

  static of({ restartCount, lastState }: ContainerStatus): Restarts {
    return new Restarts(restartCount ?? 0, lastState?.terminated?.finishedAt ?? undefined);
  }
}

interface InitProgress {
  /** Undefined once the pod is past its init containers. */
  readonly reason: string | undefined;
  readonly ready: number;
  readonly all: Restarts;
  readonly sidecars: Restarts;
}

function initProgress({ spec, status }: Pod, names: ReadonlySet<string>): InitProgress {
  let all = new Restarts();
  let sidecars = new Restarts();
  let ready = 0;
  for (const [i, container] of (status?.initContainerStatuses ?? []).entries()) {
    const restarts = Restarts.of(container);
    all = all.plus(restarts);
    const isSidecar = names.has(container.name);
    if (isSidecar) sidecars = sidecars.plus(restarts);
    const { terminated, waiting } = container.state ?? {};
    if (terminated !== undefined && (terminated.exitCode ?? 0) === 0) continue;
    if (isSidecar && container.started === true) {
      if (container.ready === true) ready++;
      continue;
    }
    const waits = waiting?.reason && waiting.reason !== "PodInitializing" ? waiting.reason : undefined;
    const text = terminated === undefined ? (waits ?? `${i}/${spec?.initContainers?.length ?? 0}`) : terminatedReason(terminated);
    return { reason: `Init:${text}`, ready, all, sidecars };
  }
  return { reason: undefined, ready, all, sidecars };
}

function terminatedReason({ reason, signal, exitCode }: NonNullable<ContainerState["terminated"]>): string {
  if (reason) return reason;
  return signal ? `Signal:${signal}` : `ExitCode:${exitCode ?? 0}`;
}

interface MainProgress {
  readonly ready: number;
  readonly reason: string;
  readonly restarts: Restarts;
}

function mainProgress({ status }: Pod, start: string): MainProgress {
  let ready = 0;
  let reason = start;
  let failure = "";
  let restarts = new Restarts();
  for (const container of [...(status?.containerStatuses ?? [])].reverse()) {
    restarts = restarts.plus(Restarts.of(container));
    const { waiting, terminated, running } = container.state ?? {};
    if (waiting?.reason) {
      reason = waiting.reason;
    } else if (terminated !== undefined) {
      reason = terminatedReason(terminated);
      if ((terminated.exitCode ?? 0) !== 0) failure = reason;
    } else if (container.ready === true && running !== undefined) {
      ready++;
    }
  }
  if (reason !== "Completed") return { ready, reason, restarts };
  const isReady = status?.conditions?.some(({ type, status: state }) => type === "Ready" && state === "True") ?? false;
  if (ready > 0 && isReady) return { ready, reason: "Running", restarts };
  return { ready, reason: failure || (ready > 0 ? "NotReady" : reason), restarts };
}
