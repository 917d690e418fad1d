import { type Fields, isFields, isList } from "../fields.ts";
import { fractionalBytes } from "./pod-warnings.ts";

type Containers = readonly (readonly [path: string, container: Fields])[];

/** What the containers of a pod or template are warned of; `prefix` is what the template's paths begin with, "" for pods. */
export function containerWarnings(containers: Containers, annotations: Fields, spec: Fields, prefix: string): readonly string[] {
  const warnings: string[] = [];
  for (const [path, container] of containers) {
    warnings.push(...profileWarnings(container, annotations, spec, prefix));
    const resources = isFields(container.resources) ? container.resources : {};
    warnings.push(
      ...fractionalBytes(resources.limits, `${path}.resources.limits`),
      ...fractionalBytes(resources.requests, `${path}.resources.requests`),
    );
    warnings.push(...hiddenVariables(container, path));
  }
  return [...warnings, ...portWarnings(containers), ...portNameWarnings(containers)];
}

function profileWarnings(container: Fields, annotations: Fields, spec: Fields, prefix: string): readonly string[] {
  const warnings: string[] = [];
  const context = isFields(container.securityContext) ? container.securityContext : {};
  const seccompKey = `container.seccomp.security.alpha.kubernetes.io/${container.name}`;
  if (!isFields(context.seccompProfile) && seccompKey in annotations) {
    warnings.push(`${prefix}metadata.annotations[${seccompKey}]: non-functional in v1.27+; use the "seccompProfile" field instead`);
  }
  const appArmorKey = `container.apparmor.security.beta.kubernetes.io/${container.name}`;
  const podProfile = isFields(spec.securityContext) ? spec.securityContext.appArmorProfile : undefined;
  if (prefix !== "" && !isFields(context.appArmorProfile) && !isFields(podProfile) && appArmorKey in annotations) {
    warnings.push(`${prefix}metadata.annotations[${appArmorKey}]: deprecated since v1.30; use the "appArmorProfile" field instead`);
  }
  return warnings;
}

/** A variable of the same name that does not build on the one before it hides that one. */
function hiddenVariables(container: Fields, path: string): readonly string[] {
  const warnings: string[] = [];
  const seen = new Set<string>();
  for (const [index, variable] of (isList(container.env) ? container.env : []).entries()) {
    if (!isFields(variable)) continue;
    const name = String(variable.name);
    const reference = `$(${name})`;
    const value = typeof variable.value === "string" ? variable.value : "";
    if (seen.has(name) && (isFields(variable.valueFrom) || value === reference || !value.includes(reference))) {
      warnings.push(`${path}.env[${index}]: hides previous definition of ${JSON.stringify(name)}, which may be dropped when using apply`);
    }
    seen.add(name);
  }
  return warnings;
}

interface Port {
  readonly path: string;
  readonly hostIP: string;
  readonly hostPort: number;
}

function portWarnings(containers: Containers): readonly string[] {
  const warnings: string[] = [];
  const known = new Map<string, Port[]>();
  for (const [path, port] of portsOf(containers)) {
    const hostIP = typeof port.hostIP === "string" ? port.hostIP : "";
    const hostPort = typeof port.hostPort === "number" ? port.hostPort : 0;
    if (hostIP !== "" && hostPort === 0) {
      const printed = `{Name:${port.name ?? ""} HostPort:0 ContainerPort:${port.containerPort ?? 0} Protocol:${port.protocol ?? ""} HostIP:${hostIP}}`;
      warnings.push(`${path}: hostIP set without hostPort: ${printed}`);
    }
    const key = `${port.containerPort}/${port.protocol}`;
    const others = known.get(key) ?? [];
    for (const other of others) {
      if (hostIP === other.hostIP && hostPort === other.hostPort) warnings.push(`${path}: duplicate port definition with ${other.path}`);
      else if (hostPort === 0 || other.hostPort === 0) warnings.push(`${path}: overlapping port definition with ${other.path}`);
      else if (hostPort === other.hostPort && (hostIP === "") !== (other.hostIP === "")) {
        warnings.push(`${path}: dangerously ambiguous port definition with ${other.path}`);
      }
    }
    known.set(key, [...others, { path, hostIP, hostPort }]);
  }
  return warnings;
}

function portNameWarnings(containers: Containers): readonly string[] {
  const warnings: string[] = [];
  const named = new Map<string, string>();
  for (const [path, port] of portsOf(containers)) {
    if (typeof port.name !== "string" || port.name === "") continue;
    const other = named.get(port.name);
    if (other === undefined) named.set(port.name, path);
    else {
      const name = JSON.stringify(port.name);
      warnings.push(`${path}: duplicate port name ${name} with ${other}, services and probes that select ports by name will use ${other}`);
    }
  }
  return warnings;
}

function portsOf(containers: Containers): readonly (readonly [string, Fields])[] {
  return containers.flatMap(([path, container]) =>
    (isList(container.ports) ? container.ports : []).flatMap((port, index) => (isFields(port) ? [[`${path}.ports[${index}]`, port] as const] : [])),
  );
}
