// Source: schemas/kubernetes/openapi/core/v1.json#/components/schemas/io.k8s.api.core.v1.SecurityContext
// Hash: bede7c172600
import type { ValidationContext } from "../../../../runtime/scheme/resource-definition.ts";
import { checkPrivileged } from "../../../../runtime/validation/checks/privileged.ts";
import { checkWindowsOptions } from "../../../../runtime/validation/checks/windows-options.ts";
import { type FieldError, invalid, notSupported } from "../../../../runtime/validation/field-error.ts";
import { type Fields, isFields, isList, isNumber, noItems, ownPath } from "../../../../runtime/validation/fields.ts";
import { validateCoreV1AppArmorProfile } from "./app-armor-profile.ts";
import { validateCoreV1SeccompProfile } from "./seccomp-profile.ts";

/** The rules of io.k8s.api.core.v1.SecurityContext. */
export function validateCoreV1SecurityContext(self: Fields, old: Fields | undefined, path: string, errors: FieldError[], context: ValidationContext, parent: Fields): void {
  {
    const privileged = self.privileged;
    const oldPrivileged = isFields(old) ? old.privileged : undefined;
    if (typeof privileged === "boolean") {
      checkPrivileged(privileged, `${path}privileged`, errors, { self, old, parent, context, before: oldPrivileged });
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
    const procMount = self.procMount;
    if (typeof procMount === "string") {
      if (procMount !== "Default" && procMount !== "Unmasked") errors.push(notSupported(`${path}procMount`, procMount, ["Default","Unmasked"]));
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
    const allowPrivilegeEscalation = self.allowPrivilegeEscalation;
    if ((typeof allowPrivilegeEscalation === "boolean") && ((allowPrivilegeEscalation === true) === false)) {
      {
        const privileged = self.privileged;
        if (privileged === true) errors.push(invalid(ownPath(path), self, "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"));
      }
      {
        const capabilities = self.capabilities;
        const capabilitiesAdd = isFields(capabilities) ? capabilities.add : undefined;
        if ((isList(capabilitiesAdd) ? capabilitiesAdd : noItems).includes("CAP_SYS_ADMIN")) errors.push(invalid(ownPath(path), self, "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN"));
      }
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
}
