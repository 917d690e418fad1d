// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.DeploymentSpec
// Hash: 4f581208512c
import { type Fields, hasMembers, isFields } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PodTemplateSpec } from "../../../core/v1/defaults/pod-template-spec.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.DeploymentSpec. */
export function applyDefaultsAppsV1DeploymentSpec(self: Fields): void {
  if (self.replicas === undefined || self.replicas === null) self.replicas = 1;
  {
    const strategy: Fields = isFields(self.strategy) ? self.strategy : {};
    if (strategy.type === undefined || strategy.type === null || strategy.type === "") strategy.type = "RollingUpdate";
    if (hasMembers(strategy)) self.strategy = strategy;
  }
  {
    const strategy = self.strategy;
    const strategyType = isFields(strategy) ? strategy.type : undefined;
    if (strategyType === "RollingUpdate") {
      const strategy2: Fields = isFields(self.strategy) ? self.strategy : {};
      if (strategy2.rollingUpdate === undefined || strategy2.rollingUpdate === null) strategy2.rollingUpdate = {};
      if (hasMembers(strategy2)) self.strategy = strategy2;
    }
  }
  {
    const strategy = self.strategy;
    const strategyType = isFields(strategy) ? strategy.type : undefined;
    if (strategyType === "RollingUpdate") {
      const strategy2: Fields = isFields(self.strategy) ? self.strategy : {};
      const rollingUpdate = strategy2.rollingUpdate;
      if (isFields(rollingUpdate)) {
        if (rollingUpdate.maxUnavailable === undefined || rollingUpdate.maxUnavailable === null) rollingUpdate.maxUnavailable = "25%";
      }
      if (hasMembers(strategy2)) self.strategy = strategy2;
    }
  }
  {
    const strategy = self.strategy;
    const strategyType = isFields(strategy) ? strategy.type : undefined;
    if (strategyType === "RollingUpdate") {
      const strategy2: Fields = isFields(self.strategy) ? self.strategy : {};
      const rollingUpdate = strategy2.rollingUpdate;
      if (isFields(rollingUpdate)) {
        if (rollingUpdate.maxSurge === undefined || rollingUpdate.maxSurge === null) rollingUpdate.maxSurge = "25%";
      }
      if (hasMembers(strategy2)) self.strategy = strategy2;
    }
  }
  if (self.revisionHistoryLimit === undefined || self.revisionHistoryLimit === null) self.revisionHistoryLimit = 10;
  if (self.progressDeadlineSeconds === undefined || self.progressDeadlineSeconds === null) self.progressDeadlineSeconds = 600;
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
