// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.PodSecurityContext
// Hash: 4733a78426d3
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkSysctls } from "../../../../runtime/validation/checks/sysctls.ts";
import { checkWindowsOptions } from "../../../../runtime/validation/checks/windows-options.ts";
import { type FieldError, invalid, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, numberOf } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1AppArmorProfile } from "./app-armor-profile.ts";
import { validateCoreV1SeccompProfile } from "./seccomp-profile.ts";

/** The rules of io.k8s.api.core.v1.PodSecurityContext. */
export function validateCoreV1PodSecurityContext(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const fsGroup = self.fsGroup;
    if (isNumber(fsGroup)) {
      if (fsGroup < 0 || fsGroup > 2147483647) errors.push(invalid(`${path}fsGroup`, fsGroup, "must be between 0 and 2147483647, inclusive"));
    }
  }
  {
    const runAsUser = self.runAsUser;
    if (isNumber(runAsUser)) {
      if (runAsUser < 0 || runAsUser > 2147483647) errors.push(invalid(`${path}runAsUser`, runAsUser, "must be between 0 and 2147483647, inclusive"));
    }
  }
  {
    const runAsGroup = self.runAsGroup;
    if (isNumber(runAsGroup)) {
      if (runAsGroup < 0 || runAsGroup > 2147483647) errors.push(invalid(`${path}runAsGroup`, runAsGroup, "must be between 0 and 2147483647, inclusive"));
    }
  }
  {
    const supplementalGroups = self.supplementalGroups;
    if (isList(supplementalGroups)) {
      for (let index = 0; index < supplementalGroups.length; index++) {
        const item = supplementalGroups[index];
        const itemOrZero = numberOf(item);
        if (itemOrZero < 0 || itemOrZero > 2147483647) errors.push(invalid(`${path}supplementalGroups[${index}]`, itemOrZero, "must be between 0 and 2147483647, inclusive"));
      }
    }
  }
  {
    const parentShareProcessNamespace = parent.shareProcessNamespace;
    const parentHostPID = parent.hostPID;
    if (((parentShareProcessNamespace === true) === true) && ((parentHostPID === true) === true)) errors.push(invalid(`${path}shareProcessNamespace`, true, "ShareProcessNamespace and HostPID cannot both be enabled"));
  }
  {
    const sysctls = self.sysctls;
    const oldSysctls = isFields(old) ? old.sysctls : undefined;
    if (isList(sysctls) && sysctls.length > 0) {
      checkSysctls(sysctls, `${path}sysctls`, errors, { self, old, parent, context, before: oldSysctls });
    }
  }
  {
    const fsGroupChangePolicy = self.fsGroupChangePolicy;
    if (typeof fsGroupChangePolicy === "string") {
      if (fsGroupChangePolicy !== "Always" && fsGroupChangePolicy !== "OnRootMismatch") errors.push(notSupported(`${path}fsGroupChangePolicy`, fsGroupChangePolicy, ["Always","OnRootMismatch"]));
    }
  }
  {
    const seccompProfile = self.seccompProfile;
    const oldSeccompProfile = isFields(old) ? old.seccompProfile : undefined;
    if (isFields(seccompProfile)) {
      validateCoreV1SeccompProfile(seccompProfile, isFields(oldSeccompProfile) ? oldSeccompProfile : undefined, `${path}seccompProfile.`, errors, context, self);
    }
  }
  {
    const windowsOptions = self.windowsOptions;
    const oldWindowsOptions = isFields(old) ? old.windowsOptions : undefined;
    if (isFields(windowsOptions)) {
      checkWindowsOptions(windowsOptions, `${path}windowsOptions`, errors, { self, old, parent, context, before: oldWindowsOptions });
    }
  }
  {
    const appArmorProfile = self.appArmorProfile;
    const oldAppArmorProfile = isFields(old) ? old.appArmorProfile : undefined;
    if (isFields(appArmorProfile)) {
      validateCoreV1AppArmorProfile(appArmorProfile, isFields(oldAppArmorProfile) ? oldAppArmorProfile : undefined, `${path}appArmorProfile.`, errors, context, self);
    }
  }
  {
    const supplementalGroupsPolicy = self.supplementalGroupsPolicy;
    if (typeof supplementalGroupsPolicy === "string") {
      if (supplementalGroupsPolicy !== "Merge" && supplementalGroupsPolicy !== "Strict") errors.push(notSupported(`${path}supplementalGroupsPolicy`, supplementalGroupsPolicy, ["Merge","Strict"]));
    }
  }
  {
    const seLinuxChangePolicy = self.seLinuxChangePolicy;
    if (typeof seLinuxChangePolicy === "string") {
      if (seLinuxChangePolicy !== "MountOption" && seLinuxChangePolicy !== "Recursive") errors.push(notSupported(`${path}seLinuxChangePolicy`, seLinuxChangePolicy, ["MountOption","Recursive"]));
    }
  }
}
