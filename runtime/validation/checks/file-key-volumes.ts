import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, notFound } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { containersOf } from "../functions/containers-of.ts";

/** Files that variables come from (KEP-3721) are in empty directories of the pod. */
export function checkFileKeyVolumes(spec: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(spec)) return;
  const volumes = (isList(spec.volumes) ? spec.volumes : []).filter(isFields);
  for (const [at, container] of containersOf(spec, `${path}.`)) {
    for (const [index, variable] of (isList(container.env) ? container.env : []).entries()) {
      const from = isFields(variable) && isFields(variable.valueFrom) ? variable.valueFrom.fileKeyRef : undefined;
      if (!isFields(from)) continue;
      const name = `${at}.env[${index}].valueFrom.fileKeyRef.volumeName`;
      const volume = volumes.find((one) => one.name === from.volumeName);
      if (volume === undefined) errors.push(notFound(name, from.volumeName ?? ""));
      else if (!isFields(volume.emptyDir)) errors.push(invalid(name, from.volumeName, "referenced volume must be of type emptyDir"));
    }
  }
}
