import { type FieldError, forbidden, invalid } from "../../../validation/field-error.ts";
import { sameValue } from "../../../validation/same-value.ts";
import type { Container, Pod, PodSpec, Resources } from "./pod.ts";
import { qualityOfService } from "./quality-of-service.ts";

const onlyTimeAndMemory = "only cpu and memory resources are mutable";
const sorts = ["containers", "initContainers"] as const;

/** A resize changes processor time and memory of a pod and its containers, and nothing else (KEP-1287). */
export function validateResize(pod: Pod, old: Pod): FieldError[] {
  if (old.metadata.annotations?.["kubernetes.io/config.mirror"] !== undefined) return [forbidden("", "static pods cannot be resized")];
  if (old.spec.os?.name === "windows") return [forbidden("", "windows pods cannot be resized")];
  const errors: FieldError[] = [];
  if (qualityOfService(old.spec) !== qualityOfService(pod.spec))
    errors.push(invalid("spec", pod.status?.qosClass ?? "", "Pod QOS Class may not change as a result of resizing"));
  if (!nodeCanResize(old)) errors.push(forbidden("spec", "Pod running on node without support for resize"));
  checkPodLevel(pod.spec.resources ?? undefined, old.spec.resources ?? undefined, errors);
  if ((old.status?.nodeAllocatableResourceClaimStatuses ?? []).length > 0)
    errors.push(forbidden("spec", "pods with node allocatable resource claims cannot be resized"));
  if (!checkOrder(pod.spec, old.spec, errors)) return errors;
  checkRemoved(pod.spec, old.spec, "initContainers", errors);
  checkRemoved(pod.spec, old.spec, "containers", errors);
  checkOthers(pod.spec, old.spec, errors);
  return errors;
}

/** A kubelet that can resize reports the resources of a container that runs. */
function nodeCanResize({ status }: Pod): boolean {
  const running = status?.containerStatuses?.find(({ state }) => state?.running !== undefined);
  return running === undefined || running.resources !== undefined;
}

function checkPodLevel(now: Resources | undefined, old: Resources | undefined, errors: FieldError[]): void {
  if (old === undefined && now === undefined) return;
  if (old !== undefined && now === undefined) {
    errors.push(forbidden("spec.resources", "pod-level resources cannot be removed"));
    return;
  }
  if (removes(now?.requests, old?.requests)) errors.push(forbidden("spec.resources.requests", "pod-level resource requests cannot be removed"));
  if (removes(now?.limits, old?.limits)) errors.push(forbidden("spec.resources.limits", "pod-level resource limits cannot be removed"));
  if (!sameValue(resizedBack(now, old), old ?? {})) errors.push(forbidden("spec", `${onlyTimeAndMemory} at pod-level`));
}

/** Containers may neither come, go, move nor get other names. False when they do. */
function checkOrder(spec: PodSpec, old: PodSpec, errors: FieldError[]): boolean {
  const known = errors.length;
  for (const sort of sorts) {
    const [now, before] = [spec[sort] ?? [], old[sort] ?? []];
    if (now.length !== before.length) {
      errors.push(forbidden(`spec.${sort}`, `${sort} may not be added or removed on resize`));
      continue;
    }
    for (const [index, { name }] of before.entries()) {
      if (now[index]?.name === name) continue;
      errors.push(forbidden(`spec.${sort}[${index}].name`, `${sort} may not be renamed or reordered on resize`));
    }
  }
  return errors.length === known;
}

function checkRemoved(spec: PodSpec, old: PodSpec, sort: (typeof sorts)[number], errors: FieldError[]): void {
  for (const [index, before] of (old[sort] ?? []).entries()) {
    const now = spec[sort]?.[index]?.resources;
    const path = `spec.${sort}[${index}].resources`;
    if (removes(now?.requests, before.resources?.requests)) errors.push(forbidden(`${path}.requests`, "resource requests cannot be removed"));
    if (removes(now?.limits, before.resources?.limits)) errors.push(forbidden(`${path}.limits`, "resource limits cannot be removed"));
  }
}

function checkOthers(spec: PodSpec, old: PodSpec, errors: FieldError[]): void {
  for (const [index, container] of (spec.containers ?? []).entries())
    if (!isResizeOf(container, old.containers?.[index])) errors.push(forbidden("spec", onlyTimeAndMemory));
  for (const [index, container] of (spec.initContainers ?? []).entries()) {
    const before = old.initContainers?.[index];
    const path = `spec.initContainers[${index}]`;
    if (!isResizeOf(container, before)) errors.push(forbidden(path, "only cpu and memory resources for init or sidecar containers are mutable"));
    if (container.restartPolicy === "Always" || sameValue(container, before)) continue;
    for (const { restartPolicy } of container.resizePolicy ?? []) {
      if (restartPolicy !== "RestartContainer") continue;
      errors.push(forbidden(path, "non-sidecar init containers with a resize policy of RestartContainer cannot be resized"));
    }
  }
}

function isResizeOf(container: Container, old: Container | undefined): boolean {
  return sameValue({ ...container, resources: resizedBack(container.resources, old?.resources) }, { ...old, resources: old?.resources ?? {} });
}

/** The resources with the old amounts of processor time and memory. */
function resizedBack(now: Resources | undefined, old: Resources | undefined): Resources {
  const [requests, limits] = [amountsBack(now?.requests, old?.requests), amountsBack(now?.limits, old?.limits)];
  const { requests: _requests, limits: _limits, ...others } = now ?? {};
  return { ...others, ...(requests !== undefined && { requests }), ...(limits !== undefined && { limits }) };
}

function amountsBack(now: Readonly<Record<string, string>> = {}, { cpu, memory }: Readonly<Record<string, string>> = {}) {
  const { cpu: _cpu, memory: _memory, ...others } = now;
  const amounts = { ...others, ...(cpu !== undefined && { cpu }), ...(memory !== undefined && { memory }) };
  return Object.keys(amounts).length === 0 ? undefined : amounts;
}

function removes(now: Readonly<Record<string, string>> = {}, old: Readonly<Record<string, string>> = {}): boolean {
  return Object.keys(old).some((resource) => !(resource in now));
}
