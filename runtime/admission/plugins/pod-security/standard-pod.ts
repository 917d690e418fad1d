import type { Pod } from "../../../strategies/core/pods/pod.ts";

/** A pod or a template, as far as the Pod Security Standards look into it. */
export interface StandardPod {
  readonly metadata?: { readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: StandardSpec;
}

export interface StandardSpec {
  readonly os?: { readonly name?: string };
  readonly hostNetwork?: boolean;
  readonly hostPID?: boolean;
  readonly hostIPC?: boolean;
  readonly hostUsers?: boolean;
  readonly volumes?: readonly Readonly<Record<string, unknown> & { readonly name: string }>[];
  readonly securityContext?: PodContext | null;
  readonly containers?: readonly StandardContainer[];
  readonly initContainers?: readonly StandardContainer[];
  readonly ephemeralContainers?: readonly StandardContainer[];
}

/** What a pod and a container may both say. */
interface SharedContext {
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seccompProfile?: { readonly type?: string };
  readonly appArmorProfile?: { readonly type?: string };
  readonly seLinuxOptions?: { readonly type?: string; readonly user?: string; readonly role?: string };
  readonly windowsOptions?: { readonly hostProcess?: boolean };
}

interface PodContext extends SharedContext {
  readonly sysctls?: readonly { readonly name?: string }[];
}

export interface ContainerContext extends SharedContext {
  readonly privileged?: boolean;
  readonly allowPrivilegeEscalation?: boolean;
  readonly procMount?: string;
  readonly capabilities?: { readonly add?: readonly string[]; readonly drop?: readonly string[] };
}

interface Handler {
  readonly httpGet?: { readonly host?: string };
  readonly tcpSocket?: { readonly host?: string };
}

export interface StandardContainer {
  readonly name?: string;
  readonly ports?: readonly { readonly hostPort?: number }[];
  readonly securityContext?: ContainerContext | null;
  readonly livenessProbe?: Handler;
  readonly readinessProbe?: Handler;
  readonly startupProbe?: Handler;
  readonly lifecycle?: { readonly postStart?: Handler; readonly preStop?: Handler };
}

/** Kinds that have a template, by resource; the place of their template is told by `templateOf`. */
const controllers: ReadonlySet<string> = new Set([
  "replicationcontrollers",
  "podtemplates",
  "replicasets.apps",
  "deployments.apps",
  "statefulsets.apps",
  "daemonsets.apps",
  "jobs.batch",
  "cronjobs.batch",
]);

export function hasTemplate(group: string, resource: string): boolean {
  return controllers.has(group === "" ? resource : `${resource}.${group}`);
}

interface Templated {
  readonly template?: StandardPod;
  readonly spec?: { readonly template?: StandardPod; readonly jobTemplate?: { readonly spec?: { readonly template?: StandardPod } } };
}

/** The pods that an object of a kind with a template makes; undefined where it has none. */
export function templateOf(object: object): StandardPod | undefined {
  const { template, spec }: Templated = object;
  const found = template ?? spec?.template ?? spec?.jobTemplate?.spec?.template;
  return found && { ...found, spec: (found.spec as StandardSpec | undefined) ?? {} };
}

export function standardPodOf(pod: Pod): StandardPod {
  return pod as unknown as StandardPod;
}
