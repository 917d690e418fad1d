// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.EphemeralContainer
// Hash: cdd7a9d4c837
import { defaultImagePullPolicy } from "../../../../runtime/validation/defaults/image-pull-policy.ts";
import { type Fields, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1ContainerPort } from "./container-port.ts";
import { applyDefaultsCoreV1EnvVar } from "./env-var.ts";
import { applyDefaultsCoreV1Lifecycle } from "./lifecycle.ts";
import { applyDefaultsCoreV1Probe } from "./probe.ts";

/** Fills in the defaults of io.k8s.api.core.v1.EphemeralContainer. */
export function applyDefaultsCoreV1EphemeralContainer(self: Fields): void {
  defaultImagePullPolicy(self);
  if (self.terminationMessagePath === undefined || self.terminationMessagePath === null || self.terminationMessagePath === "") self.terminationMessagePath = "/dev/termination-log";
  if (self.terminationMessagePolicy === undefined || self.terminationMessagePolicy === null || self.terminationMessagePolicy === "") self.terminationMessagePolicy = "File";
  {
    const env = self.env;
    if (isList(env)) {
      for (const item of env) {
        if (isFields(item)) applyDefaultsCoreV1EnvVar(item);
      }
    }
  }
  {
    const lifecycle = self.lifecycle;
    if (isFields(lifecycle)) applyDefaultsCoreV1Lifecycle(lifecycle);
  }
  {
    const livenessProbe = self.livenessProbe;
    if (isFields(livenessProbe)) applyDefaultsCoreV1Probe(livenessProbe);
  }
  {
    const ports = self.ports;
    if (isList(ports)) {
      for (const item of ports) {
        if (isFields(item)) applyDefaultsCoreV1ContainerPort(item);
      }
    }
  }
  {
    const readinessProbe = self.readinessProbe;
    if (isFields(readinessProbe)) applyDefaultsCoreV1Probe(readinessProbe);
  }
  {
    const startupProbe = self.startupProbe;
    if (isFields(startupProbe)) applyDefaultsCoreV1Probe(startupProbe);
  }
}
