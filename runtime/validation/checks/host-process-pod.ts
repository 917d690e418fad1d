import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, invalid } from "../field-error.ts";
import { type Fields, isFields } from "../fields.ts";
import { containersOf } from "../functions/containers-of.ts";

/** Pods of host processes on Windows are so altogether, on the host's network, and privileged. */
export function checkHostProcessPod(spec: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  if (!isFields(spec)) return;
  const ofPod = hostProcess(spec);
  let containers = 0;
  let hosted = 0;
  for (const [at, container] of containersOf(spec, `${path}.`)) {
    containers++;
    const own = hostProcess(container);
    if (ofPod !== undefined && own !== undefined && ofPod !== own) {
      const detail = `pod hostProcess value must be identical if both are specified, was ${ofPod}`;
      errors.push(invalid(`${at}.securityContext.windowsOptions.hostProcess`, own, detail));
    }
    if (own ?? ofPod ?? false) hosted++;
  }
  if (hosted === 0) return;
  if (hosted !== containers) {
    errors.push(invalid(path, "", "If pod contains any hostProcess containers then all containers must be HostProcess containers"));
  }
  if (spec.hostNetwork !== true) {
    errors.push(invalid(`${path}.hostNetwork`, false, "hostNetwork must be true if pod contains any hostProcess containers"));
  }
  if (scope.context.allowPrivileged !== true) errors.push(forbidden(path, "hostProcess containers are disallowed by cluster policy"));
}

function hostProcess(owner: Fields): boolean | undefined {
  const options = isFields(owner.securityContext) ? owner.securityContext.windowsOptions : undefined;
  return isFields(options) && typeof options.hostProcess === "boolean" ? options.hostProcess : undefined;
}
