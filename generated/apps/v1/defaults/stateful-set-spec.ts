// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetSpec
// Hash: ef019d732450
import { type Fields, hasMembers, isFields, isList } from "../../../../runtime/validation/fields.ts";
import { applyDefaultsCoreV1PersistentVolumeClaim } from "../../../core/v1/defaults/persistent-volume-claim.ts";
import { applyDefaultsCoreV1PodTemplateSpec } from "../../../core/v1/defaults/pod-template-spec.ts";
import { applyDefaultsAppsV1StatefulSetUpdateStrategy } from "./stateful-set-update-strategy.ts";

/** Fills in the defaults of io.k8s.api.apps.v1.StatefulSetSpec. */
export function applyDefaultsAppsV1StatefulSetSpec(self: Fields): void {
  if (self.podManagementPolicy === undefined || self.podManagementPolicy === null || self.podManagementPolicy === "") self.podManagementPolicy = "OrderedReady";
  {
    const volumeClaimTemplates = self.volumeClaimTemplates;
    for (const item of isList(volumeClaimTemplates) ? volumeClaimTemplates : []) {
      if (!isFields(item)) continue;
      if (item.apiVersion === undefined || item.apiVersion === null || item.apiVersion === "") item.apiVersion = "v1";
    }
  }
  {
    const volumeClaimTemplates = self.volumeClaimTemplates;
    for (const item of isList(volumeClaimTemplates) ? volumeClaimTemplates : []) {
      if (!isFields(item)) continue;
      if (item.kind === undefined || item.kind === null || item.kind === "") item.kind = "PersistentVolumeClaim";
    }
  }
  {
    const updateStrategy = self.updateStrategy;
    const updateStrategyType = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if ((typeof updateStrategyType === "string" ? updateStrategyType : "") === "") {
      const updateStrategy2: Fields = isFields(self.updateStrategy) ? self.updateStrategy : {};
      if (updateStrategy2.rollingUpdate === undefined || updateStrategy2.rollingUpdate === null) updateStrategy2.rollingUpdate = {};
      if (hasMembers(updateStrategy2)) self.updateStrategy = updateStrategy2;
    }
  }
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
      const rollingUpdate = updateStrategy2.rollingUpdate;
      if (isFields(rollingUpdate)) {
        if (rollingUpdate.partition === undefined || rollingUpdate.partition === null) rollingUpdate.partition = 0;
      }
      if (hasMembers(updateStrategy2)) self.updateStrategy = updateStrategy2;
    }
  }
  if (self.persistentVolumeClaimRetentionPolicy === undefined || self.persistentVolumeClaimRetentionPolicy === null) self.persistentVolumeClaimRetentionPolicy = {};
  {
    const persistentVolumeClaimRetentionPolicy = self.persistentVolumeClaimRetentionPolicy;
    if (isFields(persistentVolumeClaimRetentionPolicy)) {
      if (persistentVolumeClaimRetentionPolicy.whenDeleted === undefined || persistentVolumeClaimRetentionPolicy.whenDeleted === null || persistentVolumeClaimRetentionPolicy.whenDeleted === "") persistentVolumeClaimRetentionPolicy.whenDeleted = "Retain";
    }
  }
  {
    const persistentVolumeClaimRetentionPolicy = self.persistentVolumeClaimRetentionPolicy;
    if (isFields(persistentVolumeClaimRetentionPolicy)) {
      if (persistentVolumeClaimRetentionPolicy.whenScaled === undefined || persistentVolumeClaimRetentionPolicy.whenScaled === null || persistentVolumeClaimRetentionPolicy.whenScaled === "") persistentVolumeClaimRetentionPolicy.whenScaled = "Retain";
    }
  }
  if (self.replicas === undefined || self.replicas === null) self.replicas = 1;
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
  {
    const updateStrategy = self.updateStrategy;
    if (isFields(updateStrategy)) applyDefaultsAppsV1StatefulSetUpdateStrategy(updateStrategy);
    else {
      const made: Fields = {};
      applyDefaultsAppsV1StatefulSetUpdateStrategy(made);
      if (hasMembers(made)) self.updateStrategy = made;
    }
  }
  {
    const volumeClaimTemplates = self.volumeClaimTemplates;
    if (isList(volumeClaimTemplates)) {
      for (const item of volumeClaimTemplates) {
        if (isFields(item)) applyDefaultsCoreV1PersistentVolumeClaim(item);
      }
    }
  }
}
