import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { containersOf } from "../functions/containers-of.ts";

/** What a pod for Windows may not set, in the order it is looked at; `true` for members of the security context itself. */
const podMembers: readonly (readonly [name: string, inContext: boolean])[] = [
  ["appArmorProfile", true],
  ["seLinuxOptions", true],
  ["hostUsers", false],
  ["hostPID", false],
  ["hostIPC", false],
  ["seccompProfile", true],
  ["fsGroup", true],
  ["fsGroupChangePolicy", true],
  ["sysctls", true],
  ["shareProcessNamespace", false],
  ["runAsUser", true],
  ["runAsGroup", true],
  ["supplementalGroups", true],
  ["supplementalGroupsPolicy", true],
  ["seLinuxChangePolicy", true],
];
const containerMembers = [
  "appArmorProfile",
  "seLinuxOptions",
  "seccompProfile",
  "capabilities",
  "readOnlyRootFilesystem",
  "privileged",
  "allowPrivilegeEscalation",
  "procMount",
  "runAsUser",
  "runAsGroup",
];

/** Settings of Linux in a pod whose os is windows; or, for linux, those of Windows. */
export function checkWindowsPod(spec: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(spec) || !isFields(spec.os)) return;
  const { name } = spec.os;
  const context = isFields(spec.securityContext) ? spec.securityContext : undefined;
  if (name === "linux") {
    const detail = "windows options cannot be set for a linux pod";
    if (isFields(context?.windowsOptions)) errors.push(forbidden(`${path}.securityContext.windowsOptions`, detail));
    for (const [at, container] of containersOf(spec, `${path}.`)) {
      if (isFields(container.securityContext) && isFields(container.securityContext.windowsOptions)) {
        errors.push(forbidden(`${at}.securityContext.windowsOptions`, detail));
      }
    }
  } else if (name === "windows") {
    const detail = "cannot be set for a windows pod";
    for (const [member, inContext] of podMembers) {
      const value = inContext ? context?.[member] : spec[member];
      if (isSet(member, value)) errors.push(forbidden(inContext ? `${path}.securityContext.${member}` : `${path}.${member}`, detail));
    }
    for (const [at, container] of containersOf(spec, `${path}.`)) {
      const own = isFields(container.securityContext) ? container.securityContext : {};
      for (const member of containerMembers) if (isSet(member, own[member])) errors.push(forbidden(`${at}.securityContext.${member}`, detail));
    }
  }
}

/** Switches that are off, and empty lists of sysctls, count as not set. */
function isSet(member: string, value: unknown): boolean {
  if (member === "hostPID" || member === "hostIPC") return value === true;
  if (member === "sysctls") return Array.isArray(value) && value.length > 0;
  return value !== undefined && value !== null;
}
