import type { Container, Pod } from "../../../strategies/core/pods/pod.ts";
import type { Amounts, Limit } from "./limit-range.ts";

/** Gives containers what they do not ask for themselves, and notes it in an annotation. */
export function fillDefaults(pod: Pod, limits: readonly Limit[]): void {
  const requests: Record<string, string> = {};
  const most: Record<string, string> = {};
  for (const { type, defaultRequest, default: limit } of limits) {
    if (type !== "Container") continue;
    Object.assign(requests, defaultRequest);
    Object.assign(most, limit);
  }
  const notes = [
    ...(pod.spec.containers ?? []).flatMap((container) => fill(container, requests, most, "container")),
    ...(pod.spec.initContainers ?? []).flatMap((container) => fill(container, requests, most, "init container")),
  ];
  if (notes.length === 0) return;
  const note = `LimitRanger plugin set: ${notes.join("; ")}`;
  pod.metadata.annotations = { ...pod.metadata.annotations, "kubernetes.io/limit-ranger": note };
}

function fill(container: Container, requests: Amounts, limits: Amounts, sort: string): string[] {
  const { resources = {} } = container;
  const missing = (own: Amounts | undefined, defaults: Amounts) => Object.keys(defaults).filter((name) => own?.[name] === undefined);
  const newLimits = missing(resources.limits, limits);
  const newRequests = missing(resources.requests, requests);
  if (newLimits.length === 0 && newRequests.length === 0) return [];
  container.resources = { ...resources };
  if (newLimits.length > 0) container.resources.limits = { ...limits, ...resources.limits };
  if (newRequests.length > 0) container.resources.requests = { ...requests, ...resources.requests };
  return [
    ...(newRequests.length > 0 ? [`${newRequests.sort().join(", ")} request for ${sort} ${container.name}`] : []),
    ...(newLimits.length > 0 ? [`${newLimits.sort().join(", ")} limit for ${sort} ${container.name}`] : []),
  ];
}
