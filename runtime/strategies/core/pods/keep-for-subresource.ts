import type { Container, Pod } from "./pod.ts";

/** pods/ephemeralcontainers writes nothing but ephemeral containers. */
export function keepButEphemeralContainers(pod: Pod, old: Pod): void {
  const { ephemeralContainers } = pod.spec;
  keepMetadata(pod, old);
  pod.spec = { ...old.spec };
  if (ephemeralContainers === undefined) delete pod.spec.ephemeralContainers;
  else pod.spec.ephemeralContainers = ephemeralContainers;
  keepStatus(pod, old);
}

/** pods/resize writes the resources of the pod and of its containers; containers that come, go or move are validation's matter. */
export function keepButResources(pod: Pod, old: Pod): void {
  const { containers = [], initContainers = [], resources } = pod.spec;
  const sameCount = containers.length === (old.spec.containers?.length ?? 0) && initContainers.length === (old.spec.initContainers?.length ?? 0);
  if (!sameCount) return;
  keepMetadata(pod, old);
  pod.spec = { ...old.spec, containers: resized(containers, old.spec.containers ?? []) };
  if (initContainers.length > 0) pod.spec.initContainers = resized(initContainers, old.spec.initContainers ?? []);
  if (resources === undefined) delete pod.spec.resources;
  else pod.spec.resources = resources;
  keepStatus(pod, old);
}

function resized(containers: readonly Container[], old: readonly Container[]): Container[] {
  if (containers.some((container, index) => container.name !== old[index]?.name)) return [...containers];
  return containers.map((container, index) => {
    const next: Container = { ...old[index] };
    for (const member of ["resources", "resizePolicy"] as const) {
      if (container[member] === undefined) delete next[member];
      else Object.assign(next, { [member]: container[member] });
    }
    return next;
  });
}

/** Everything but who owns which field. */
function keepMetadata(pod: Pod, old: Pod): void {
  const { resourceVersion, uid, managedFields } = pod.metadata;
  pod.metadata = {
    ...old.metadata,
    ...(resourceVersion === undefined ? {} : { resourceVersion }),
    ...(uid === undefined ? {} : { uid }),
    ...(managedFields === undefined ? {} : { managedFields }),
  };
}

function keepStatus(pod: Pod, old: Pod): void {
  if (old.status === undefined) delete pod.status;
  else pod.status = old.status;
}
