// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DaemonSetSpec
// Hash: 8b3d2977a7fe
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PodTemplateSpec } from "../../../core/v1/defaults/pod-template-spec.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.DaemonSetSpec. */
export function applyDefaultsAppsV1DaemonSetSpec(self: Fields): void {
  {
    const updateStrategy: Fields = isFields(self.updateStrategy) ? self.updateStrategy : {};
    if (updateStrategy.type === undefined || updateStrategy.type === null || updateStrategy.type === "") updateStrategy.type = "RollingUpdate";
    if (hasMembers(updateStrategy)) self.updateStrategy = updateStrategy;
  }
  {
    const updateStrategy = self.updateStrategy;
    const updateStrategyType = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if (updateStrategyType === "RollingUpdate") {
      const updateStrategy2: Fields = isFields(self.updateStrategy) ? self.updateStrategy : {};
      if (updateStrategy2.rollingUpdate === undefined || updateStrategy2.rollingUpdate === null) updateStrategy2.rollingUpdate = {};
      if (hasMembers(updateStrategy2)) self.updateStrategy = updateStrategy2;
    }
  }
  {
    const updateStrategy = self.updateStrategy;
    const updateStrategyType = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if (updateStrategyType === "RollingUpdate") {
      const updateStrategy2: Fields = isFields(self.updateStrategy) ? self.updateStrategy : {};
      const rollingUpdate = updateStrategy2.rollingUpdate;
      if (isFields(rollingUpdate)) {
        if (rollingUpdate.maxUnavailable === undefined || rollingUpdate.maxUnavailable === null) rollingUpdate.maxUnavailable = 1;
      }
      if (hasMembers(updateStrategy2)) self.updateStrategy = updateStrategy2;
    }
  }
  {
    const updateStrategy = self.updateStrategy;
    const updateStrategyType = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if (updateStrategyType === "RollingUpdate") {
      const updateStrategy2: Fields = isFields(self.updateStrategy) ? self.updateStrategy : {};
      const rollingUpdate = updateStrategy2.rollingUpdate;
      if (isFields(rollingUpdate)) {
        if (rollingUpdate.maxSurge === undefined || rollingUpdate.maxSurge === null) rollingUpdate.maxSurge = 0;
      }
      if (hasMembers(updateStrategy2)) self.updateStrategy = updateStrategy2;
    }
  }
  if (self.revisionHistoryLimit === undefined || self.revisionHistoryLimit === null) self.revisionHistoryLimit = 10;
  {
    const template = self.template;
    if (isFields(template)) applyDefaultsCoreV1PodTemplateSpec(template);
    else {
      const made: Fields = {};
      applyDefaultsCoreV1PodTemplateSpec(made);
      if (hasMembers(made)) self.template = made;
    }
  }
}
