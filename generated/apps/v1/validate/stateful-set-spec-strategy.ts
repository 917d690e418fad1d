// Source: schemas/kubernetes/openapi/apps/v1.json#/components/schemas/io.k8s.api.apps.v1.StatefulSetSpec
// Hash: a4a737a0640b
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { type FieldError, invalid, notSupported, required } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields } from "../../../../runtime/validation/fields.ts";
import { validateAppsV1RollingUpdateStatefulSetStrategy } from "./rolling-update-stateful-set-strategy.ts";

/** The rules of io.k8s.api.apps.v1.StatefulSetSpec/strategy. */
export function validateAppsV1StatefulSetSpecStrategy(self: Fields, _old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, _parent: Fields): void {
  {
    const podManagementPolicy = self.podManagementPolicy;
    if (!(typeof podManagementPolicy === "string" && podManagementPolicy !== "")) {
      errors.push(required(`${path}podManagementPolicy`));
    } else {
      if (!(podManagementPolicy === "OrderedReady" || podManagementPolicy === "Parallel")) errors.push(invalid(`${path}podManagementPolicy`, podManagementPolicy, "must be 'OrderedReady' or 'Parallel'"));
    }
  }
  {
    const updateStrategy = self.updateStrategy;
    const type = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if (!(typeof type === "string" && type !== "")) errors.push(required(`${path}updateStrategy`));
  }
  {
    const updateStrategy = self.updateStrategy;
    const updateStrategyType = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if (updateStrategyType === "OnDelete") {
      const updateStrategy2 = self.updateStrategy;
      const rollingUpdate = isFields(updateStrategy2) ? updateStrategy2.rollingUpdate : undefined;
      if (isFields(rollingUpdate)) {
        const updateStrategy3 = self.updateStrategy;
        const updateStrategy3RollingUpdate = isFields(updateStrategy3) ? updateStrategy3.rollingUpdate : undefined;
        const updateStrategy3RollingUpdatePartition = isFields(updateStrategy3RollingUpdate) ? updateStrategy3RollingUpdate.partition : undefined;
        const updateStrategy3RollingUpdateMaxUnavailable = isFields(updateStrategy3RollingUpdate) ? updateStrategy3RollingUpdate.maxUnavailable : undefined;
        errors.push(invalid(`${path}updateStrategy.rollingUpdate`, { "Partition": updateStrategy3RollingUpdatePartition ?? null, "MaxUnavailable": updateStrategy3RollingUpdateMaxUnavailable ?? null }, "only allowed for updateStrategy 'RollingUpdate'"));
      }
    }
  }
  {
    const updateStrategy = self.updateStrategy;
    const updateStrategyType = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if (updateStrategyType === "RollingUpdate") {
      const updateStrategy2 = self.updateStrategy;
      const rollingUpdate = isFields(updateStrategy2) ? updateStrategy2.rollingUpdate : undefined;
      if (isFields(rollingUpdate)) {
        validateAppsV1RollingUpdateStatefulSetStrategy(rollingUpdate, undefined, `${path}updateStrategy.rollingUpdate.`, errors, context, self);
      }
    }
  }
  {
    const updateStrategy = self.updateStrategy;
    const updateStrategyType = isFields(updateStrategy) ? updateStrategy.type : undefined;
    if (!((typeof updateStrategyType === "string" ? updateStrategyType : "") === "" || updateStrategyType === "OnDelete" || updateStrategyType === "RollingUpdate")) {
      const updateStrategy3 = self.updateStrategy;
      const updateStrategy3Type = isFields(updateStrategy3) ? updateStrategy3.type : undefined;
      const updateStrategy3RollingUpdate = isFields(updateStrategy3) ? updateStrategy3.rollingUpdate : undefined;
      errors.push(invalid(`${path}updateStrategy`, { "Type": updateStrategy3Type ?? null, "RollingUpdate": updateStrategy3RollingUpdate ?? null }, "must be 'RollingUpdate' or 'OnDelete'"));
    }
  }
  {
    const persistentVolumeClaimRetentionPolicy = self.persistentVolumeClaimRetentionPolicy;
    if (isFields(persistentVolumeClaimRetentionPolicy)) {
      const whenDeleted = persistentVolumeClaimRetentionPolicy.whenDeleted;
      const whenDeletedOrZero = typeof whenDeleted === "string" ? whenDeleted : "";
      if (whenDeletedOrZero !== "Retain" && whenDeletedOrZero !== "Delete") errors.push(notSupported(`${path}persistentVolumeClaimRetentionPolicy.whenDeleted`, whenDeletedOrZero, ["Retain","Delete"]));
    }
  }
  {
    const persistentVolumeClaimRetentionPolicy = self.persistentVolumeClaimRetentionPolicy;
    if (isFields(persistentVolumeClaimRetentionPolicy)) {
      const whenScaled = persistentVolumeClaimRetentionPolicy.whenScaled;
      const whenScaledOrZero = typeof whenScaled === "string" ? whenScaled : "";
      if (whenScaledOrZero !== "Retain" && whenScaledOrZero !== "Delete") errors.push(notSupported(`${path}persistentVolumeClaimRetentionPolicy.whenScaled`, whenScaledOrZero, ["Retain","Delete"]));
    }
  }
}
