import { type Fields, isFields, isList } from "../fields.ts";
import { aggregateResources } from "../functions/aggregate-resources.ts";

/**
 * Requests that a pod does not give: each container's are its limits, and those of the pod as a whole (where it has
 * some) come from its containers and then from its own limits. KEP-2837.
 */
export function defaultPodResources(self: Fields): void {
  const { spec } = self;
  if (!isFields(spec)) return;
  for (const containers of [spec.containers, spec.initContainers]) {
    for (const container of isList(containers) ? containers : []) if (isFields(container)) requestLimits(container);
  }
  const { resources } = spec;
  if (!isFields(resources)) return;
  limitHugePages(resources, spec);
  requestForPod(resources, spec);
}

function requestLimits(container: Fields): void {
  const { resources } = container;
  if (!isFields(resources) || !isFields(resources.limits)) return;
  resources.requests = { ...resources.limits, ...(isFields(resources.requests) ? resources.requests : {}) };
}

function limitHugePages(resources: Fields, spec: Fields): void {
  const limits = isFields(resources.limits) ? resources.limits : {};
  const requests = isFields(resources.requests) ? resources.requests : {};
  if (Object.keys(limits).length === 0 && Object.keys(requests).length === 0) return;
  for (const [name, amount] of aggregateResources(spec, "limits")) {
    if (name.startsWith("hugepages-") && !(name in requests) && !(name in limits)) limits[name] = amount;
  }
  if (Object.keys(limits).length > 0) resources.limits = limits;
}

function requestForPod(resources: Fields, spec: Fields): void {
  const { limits } = resources;
  if (!isFields(limits) || Object.keys(limits).length === 0) return;
  const requests = isFields(resources.requests) ? resources.requests : {};
  for (const [name, amount] of aggregateResources(spec, "requests")) {
    // Huge pages may not be promised twice: they are taken from the limits alone.
    if (!(name in requests) && (name === "cpu" || name === "memory")) requests[name] = amount;
  }
  for (const [name, amount] of Object.entries(limits)) {
    if (!(name in requests) && (name === "cpu" || name === "memory" || name.startsWith("hugepages-"))) requests[name] = amount;
  }
  if (Object.keys(requests).length > 0) resources.requests = requests;
}
