// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.Pod
// Hash: 0a021caa806c
import { defaultPodResources } from "../../../../runtime/validation/defaults/pod-resources.ts";
import { type Fields, hasMembers, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PodSpec } from "./pod-spec.ts";

/** Fills in the defaults of io.k8s.api.core.v1.Pod. */
export function applyDefaultsCoreV1Pod(self: Fields): void {
  defaultPodResources(self);
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    if (spec.enableServiceLinks === undefined || spec.enableServiceLinks === null) spec.enableServiceLinks = true;
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    const containers = spec.containers;
    for (const item of isList(containers) ? containers : []) {
      if (!isFields(item)) continue;
      const ports = item.ports;
      for (const item2 of isList(ports) ? ports : []) {
        if (!isFields(item2)) continue;
        const spec2 = self.spec;
        const spec2HostNetwork = isFields(spec2) ? spec2.hostNetwork : undefined;
        if (spec2HostNetwork === true) {
          if (item2.hostPort === undefined || item2.hostPort === null || item2.hostPort === 0) {
            const item2ContainerPort = item2.containerPort;
            const made = item2ContainerPort;
            if (made !== undefined) item2.hostPort = made;
          }
        }
      }
    }
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec: Fields = isFields(self.spec) ? self.spec : {};
    const initContainers = spec.initContainers;
    for (const item of isList(initContainers) ? initContainers : []) {
      if (!isFields(item)) continue;
      const ports = item.ports;
      for (const item2 of isList(ports) ? ports : []) {
        if (!isFields(item2)) continue;
        const spec2 = self.spec;
        const spec2HostNetwork = isFields(spec2) ? spec2.hostNetwork : undefined;
        if (spec2HostNetwork === true) {
          if (item2.hostPort === undefined || item2.hostPort === null || item2.hostPort === 0) {
            const item2ContainerPort = item2.containerPort;
            const made = item2ContainerPort;
            if (made !== undefined) item2.hostPort = made;
          }
        }
      }
    }
    if (hasMembers(spec)) self.spec = spec;
  }
  {
    const spec = self.spec;
    if (isFields(spec)) applyDefaultsCoreV1PodSpec(spec);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1PodSpec(made);
      if (hasMembers(made)) self.spec = made;
    }
  }
}
