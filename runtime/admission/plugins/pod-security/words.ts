import type { ContainerContext, StandardContainer, StandardPod } from "./standard-pod.ts";

/** What a check finds: "host namespaces", "hostNetwork=true". */
export interface Violation {
  readonly reason: string;
  readonly detail: string;
}

export function containersOf({ spec }: StandardPod): StandardContainer[] {
  return [...(spec.initContainers ?? []), ...(spec.containers ?? []), ...(spec.ephemeralContainers ?? [])];
}

/** The names of the containers of which `isBad` is true. */
export function namesWhere(pod: StandardPod, isBad: (container: StandardContainer, context: ContainerContext) => boolean): string[] {
  return containersOf(pod).flatMap((container) => (isBad(container, container.securityContext ?? {}) ? [container.name ?? ""] : []));
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

export function quoted(items: readonly string[]): string {
  return items.map((item) => `"${item}"`).join(", ");
}

/** 'container "a"', 'containers "a", "b"'. */
export function theContainers(names: readonly string[]): string {
  return `${plural(names.length, "container")} ${quoted(names)}`;
}

/** 'pod and container "a"': who of them it is. */
export function setters(isPod: boolean, names: readonly string[]): string[] {
  return [...(isPod ? ["pod"] : []), ...(names.length > 0 ? [theContainers(names)] : [])];
}

export function sortedOnce(items: Iterable<string>): string[] {
  return [...new Set(items)].sort();
}
