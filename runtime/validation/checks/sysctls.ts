import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, required } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";

const segment = "[a-z0-9]([-_a-z0-9]*[a-z0-9])?";
const pattern = `(${segment}[\\./])*${segment}`;
const sysctlName = new RegExp(`^${pattern}$`);
/** The kernel's settings that a network or IPC namespace has of its own. */
const ipcPrefixes = ["kernel.shm", "kernel.msg", "kernel.sem", "fs.mqueue."];

/** Kernel settings of a pod: known forms, once each, and none of a namespace that is the host's. */
export function checkSysctls(sysctls: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const seen = new Set<string>();
  for (const [index, sysctl] of (isList(sysctls) ? sysctls : []).entries()) {
    const name = isFields(sysctl) && typeof sysctl.name === "string" ? sysctl.name : "";
    const at = `${path}[${index}].name`;
    if (name === "") errors.push(required(at));
    else if (name.length > 253 || !sysctlName.test(name))
      errors.push(invalid(at, name, `must have at most 253 characters and match regex ^${pattern}$`));
    else if (seen.has(name)) errors.push(duplicate(at, name));
    const dotted = name.replaceAll("/", ".");
    if (scope.parent.hostNetwork === true && dotted.startsWith("net.")) {
      errors.push(invalid(at, name, "may not be specified when 'hostNetwork' is true"));
    } else if (scope.parent.hostIPC === true && ipcPrefixes.some((prefix) => dotted.startsWith(prefix))) {
      errors.push(invalid(at, name, "may not be specified when 'hostIPC' is true"));
    }
    seen.add(name);
  }
}
