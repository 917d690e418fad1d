import type { ContainerContext, StandardPod } from "./standard-pod.ts";
import { containersOf, namesWhere, plural, quoted, setters, sortedOnce, theContainers, type Violation } from "./words.ts";

const appArmorPrefix = "container.apparmor.security.beta.kubernetes.io/";
const seccompPod = "seccomp.security.alpha.kubernetes.io/pod";
const seccompPrefix = "container.seccomp.security.alpha.kubernetes.io/";
const profileTypes: ReadonlySet<string | undefined> = new Set(["RuntimeDefault", "Localhost"]);
const defaultCapabilities: ReadonlySet<string> = new Set(
  "AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "),
);

export function appArmorProfile(pod: StandardPod): Violation | undefined {
  const isBad = ({ appArmorProfile: profile }: Pick<ContainerContext, "appArmorProfile">) => profile !== undefined && !profileTypes.has(profile.type);
  const own = pod.spec.securityContext ?? {};
  const containers = containersOf(pod).map(({ securityContext }) => securityContext ?? {});
  const values = sortedOnce([own, ...containers].filter(isBad).map((context) => context.appArmorProfile?.type ?? ""));
  const annotations = Object.entries(pod.metadata?.annotations ?? {})
    .filter(([key, value]) => key.startsWith(appArmorPrefix) && value !== "" && value !== "runtime/default" && !value.startsWith("localhost/"))
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .sort();
  const who = setters(
    isBad(own),
    namesWhere(pod, (_, context) => isBad(context)),
  );
  if (annotations.length > 0) who.push(plural(annotations.length, "annotation"));
  if (who.length === 0) return undefined;
  const all = [...values, ...annotations];
  return {
    reason: plural(all.length, "forbidden AppArmor profile"),
    detail: `${who.join(" and ")} must not set AppArmor profile type to ${quoted(all)}`,
  };
}

export function baselineCapabilities(pod: StandardPod): Violation | undefined {
  return addedCapabilities(pod, defaultCapabilities, "non-default capabilities");
}

/** Capabilities that are added and not among those allowed. */
export function addedCapabilities(pod: StandardPod, allowed: ReadonlySet<string>, reason: string): Violation | undefined {
  const foreign = ({ capabilities }: ContainerContext) => (capabilities?.add ?? []).filter((capability) => !allowed.has(capability));
  const names = namesWhere(pod, (_, context) => foreign(context).length > 0);
  if (names.length === 0) return undefined;
  const added = sortedOnce(containersOf(pod).flatMap(({ securityContext }) => foreign(securityContext ?? {})));
  return { reason, detail: `${theContainers(names)} must not include ${quoted(added)} in securityContext.capabilities.add` };
}

export function hostNamespaces({ spec }: StandardPod): Violation | undefined {
  const used = (["hostNetwork", "hostPID", "hostIPC"] as const).filter((member) => spec[member] === true).map((member) => `${member}=true`);
  return used.length === 0 ? undefined : { reason: "host namespaces", detail: used.join(", ") };
}

export function hostPathVolumes({ spec }: StandardPod): Violation | undefined {
  const names = (spec.volumes ?? []).filter((volume) => volume["hostPath"] !== undefined).map(({ name }) => name);
  return names.length === 0 ? undefined : { reason: "hostPath volumes", detail: `${plural(names.length, "volume")} ${quoted(names)}` };
}

export function hostPorts(pod: StandardPod): Violation | undefined {
  const names = namesWhere(pod, ({ ports = [] }) => ports.some(({ hostPort = 0 }) => hostPort !== 0));
  if (names.length === 0) return undefined;
  const ports = sortedOnce(
    containersOf(pod).flatMap(({ ports = [] }) => ports.flatMap(({ hostPort = 0 }) => (hostPort === 0 ? [] : [`${hostPort}`]))),
  );
  const verb = plural(names.length, "uses", "use");
  return { reason: "hostPort", detail: `${theContainers(names)} ${verb} ${plural(ports.length, "hostPort")} ${ports.join(", ")}` };
}

export function hostProbes(pod: StandardPod): Violation | undefined {
  const names: string[] = [];
  const hosts: string[] = [];
  for (const { name = "", livenessProbe, readinessProbe, startupProbe, lifecycle } of containersOf(pod)) {
    const handlers = [livenessProbe, readinessProbe, startupProbe, lifecycle?.postStart, lifecycle?.preStop];
    const own = handlers.flatMap((handler) => [handler?.httpGet?.host ?? "", handler?.tcpSocket?.host ?? ""]).filter((host) => host !== "");
    if (own.length > 0) names.push(name);
    hosts.push(...own);
  }
  if (names.length === 0) return undefined;
  const used = sortedOnce(hosts);
  const what = `${plural(names.length, "uses", "use")} ${plural(used.length, "probe or lifecycle host")} ${quoted(used)}`;
  return { reason: "probe or lifecycle host", detail: `${theContainers(sortedOnce(names))} ${what}` };
}

export function privileged(pod: StandardPod): Violation | undefined {
  const names = namesWhere(pod, (_, context) => context.privileged === true);
  return names.length === 0 ? undefined : { reason: "privileged", detail: `${theContainers(names)} must not set securityContext.privileged=true` };
}

export function procMount(pod: StandardPod): Violation | undefined {
  const isBad = ({ procMount: mount }: ContainerContext) => mount !== undefined && mount !== "Default";
  const names = namesWhere(pod, (_, context) => isBad(context));
  if (names.length === 0) return undefined;
  const types = sortedOnce(
    containersOf(pod).flatMap(({ securityContext }) => (isBad(securityContext ?? {}) ? [securityContext?.procMount ?? ""] : [])),
  );
  return { reason: "procMount", detail: `${theContainers(names)} must not set securityContext.procMount to ${quoted(types)}` };
}

/** The types of SELinux labels that pods may have; before 1.31 without the last. */
export function seLinuxOptions(pod: StandardPod, minor: number): Violation | undefined {
  const allowed = new Set(["", "container_t", "container_init_t", "container_kvm_t", ...(minor >= 31 ? ["container_engine_t"] : [])]);
  const bad = ({ seLinuxOptions: options }: Pick<ContainerContext, "seLinuxOptions">) =>
    options !== undefined && (!allowed.has(options.type ?? "") || (options.user ?? "") !== "" || (options.role ?? "") !== "");
  const own = pod.spec.securityContext ?? {};
  const who = setters(
    bad(own),
    namesWhere(pod, (_, context) => bad(context)),
  );
  if (who.length === 0) return undefined;
  const set = [own, ...containersOf(pod).map(({ securityContext }) => securityContext ?? {})].flatMap(({ seLinuxOptions: options }) => options ?? []);
  const types = sortedOnce(set.map(({ type = "" }) => type).filter((type) => !allowed.has(type)));
  const what = [
    ...(types.length > 0 ? [`${plural(types.length, "type")} ${quoted(types)}`] : []),
    ...(set.some(({ user = "" }) => user !== "") ? ["user may not be set"] : []),
    ...(set.some(({ role = "" }) => role !== "") ? ["role may not be set"] : []),
  ];
  return { reason: "seLinuxOptions", detail: `${who.join(" and ")} set forbidden securityContext.seLinuxOptions: ${what.join("; ")}` };
}

/** Before 1.19 profiles were annotations. */
export function baselineSeccomp(pod: StandardPod, minor: number): Violation | undefined {
  if (minor >= 19) return explicitSeccomp(pod);
  const annotations = pod.metadata?.annotations ?? {};
  const keys = [seccompPod, ...containersOf(pod).map(({ name }) => `${seccompPrefix}${name}`)];
  const isAllowed = (value: string) => value === "runtime/default" || value === "docker/default" || value.startsWith("localhost/");
  const forbidden = sortedOnce(
    keys.flatMap((key) => {
      const value = annotations[key];
      return value === undefined || isAllowed(value) ? [] : [`${key}=${JSON.stringify(value)}`];
    }),
  );
  if (forbidden.length === 0) return undefined;
  return { reason: "seccompProfile", detail: `forbidden ${plural(forbidden.length, "annotation")} ${forbidden.join(", ")}` };
}

/** Profiles that are set to what no level allows. */
export function explicitSeccomp(pod: StandardPod): Violation | undefined {
  const bad = ({ seccompProfile: profile }: Pick<ContainerContext, "seccompProfile">) => profile !== undefined && !profileTypes.has(profile.type);
  const own = pod.spec.securityContext ?? {};
  const who = setters(
    bad(own),
    namesWhere(pod, (_, context) => bad(context)),
  );
  if (who.length === 0) return undefined;
  const contexts = [own, ...containersOf(pod).map(({ securityContext }) => securityContext ?? {})];
  const types = sortedOnce(contexts.filter(bad).map(({ seccompProfile: profile }) => profile?.type ?? ""));
  return { reason: "seccompProfile", detail: `${who.join(" and ")} must not set securityContext.seccompProfile.type to ${quoted(types)}` };
}

const safeSysctls: readonly (readonly [since: number, names: string])[] = [
  [0, "kernel.shm_rmid_forced net.ipv4.ip_local_port_range net.ipv4.tcp_syncookies net.ipv4.ping_group_range net.ipv4.ip_unprivileged_port_start"],
  [27, "net.ipv4.ip_local_reserved_ports"],
  [29, "net.ipv4.tcp_keepalive_time net.ipv4.tcp_fin_timeout net.ipv4.tcp_keepalive_intvl net.ipv4.tcp_keepalive_probes"],
  [32, "net.ipv4.tcp_rmem net.ipv4.tcp_wmem"],
];

export function sysctls({ spec }: StandardPod, minor: number): Violation | undefined {
  const safe = new Set(safeSysctls.flatMap(([since, names]) => (minor >= since ? names.split(" ") : [])));
  const forbidden = (spec.securityContext?.sysctls ?? []).map(({ name = "" }) => name).filter((name) => !safe.has(name));
  return forbidden.length === 0 ? undefined : { reason: "forbidden sysctls", detail: forbidden.join(", ") };
}

export function windowsHostProcess(pod: StandardPod): Violation | undefined {
  const isBad = ({ windowsOptions }: Pick<ContainerContext, "windowsOptions">) => windowsOptions?.hostProcess === true;
  const who = setters(
    isBad(pod.spec.securityContext ?? {}),
    namesWhere(pod, (_, context) => isBad(context)),
  );
  if (who.length === 0) return undefined;
  return { reason: "hostProcess", detail: `${who.join(" and ")} must not set securityContext.windowsOptions.hostProcess=true` };
}
