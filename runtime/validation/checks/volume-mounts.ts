import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, invalid, notFound, notSupported, required } from "../field-error.ts";
import { type Fields, isFields, isList } from "../fields.ts";
import { relativePathProblems } from "../formats/relative-path.ts";
import { usableVolumes } from "../functions/usable-volumes.ts";

/** Where a container mounts the pod's volumes. Faults of subPath and the like are reported without the index, as Kubernetes does. */
export function checkVolumeMounts(mounts: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const volumes = usableVolumes(scope.parent, path, errors);
  const devices = (isList(scope.self.volumeDevices) ? scope.self.volumeDevices : []).filter(isFields);
  const taken = new Set<string>();
  for (const [index, mount] of (isList(mounts) ? mounts : []).entries()) {
    if (!isFields(mount)) continue;
    const at = `${path}[${index}]`;
    const name = typeof mount.name === "string" ? mount.name : "";
    const mountPath = typeof mount.mountPath === "string" ? mount.mountPath : "";
    if (name === "") errors.push(required(`${at}.name`));
    if (!volumes.has(name)) errors.push(notFound(`${at}.name`, name));
    if (mountPath === "") errors.push(required(`${at}.mountPath`));
    if (taken.has(mountPath)) errors.push(invalid(`${at}.mountPath`, mountPath, "must be unique"));
    taken.add(mountPath);
    if (devices.some((device) => device.name === name)) errors.push(invalid(`${at}.name`, name, "must not already exist in volumeDevices"));
    if (devices.some((device) => device.devicePath === mountPath)) {
      errors.push(invalid(`${at}.mountPath`, mountPath, "must not already exist as a path in volumeDevices"));
    }
    checkSubPath(mount, path, at, errors);
    checkPropagation(mount, path, errors, scope.self);
    checkRecursiveReadOnly(mount, path, errors);
  }
}

function checkSubPath(mount: Fields, path: string, at: string, errors: FieldError[]): void {
  const subPath = typeof mount.subPath === "string" ? mount.subPath : "";
  const expression = typeof mount.subPathExpr === "string" ? mount.subPathExpr : "";
  if (subPath !== "") for (const problem of relativePathProblems(subPath)) errors.push(invalid(`${path}.subPath`, subPath, problem));
  if (expression === "") return;
  if (subPath !== "") errors.push(invalid(`${at}.subPathExpr`, expression, "subPathExpr and subPath are mutually exclusive"));
  for (const problem of relativePathProblems(expression)) errors.push(invalid(`${path}.subPathExpr`, expression, problem));
}

function checkPropagation(mount: Fields, path: string, errors: FieldError[], container: Fields): void {
  const { mountPropagation: propagation } = mount;
  if (typeof propagation !== "string") return;
  const supported = ["Bidirectional", "HostToContainer", "None"];
  if (!supported.includes(propagation)) errors.push(notSupported(`${path}.mountPropagation`, propagation, supported));
  const privileged = isFields(container.securityContext) && container.securityContext.privileged === true;
  if (propagation === "Bidirectional" && !privileged) {
    errors.push(forbidden(`${path}.mountPropagation`, "Bidirectional mount propagation is available only to privileged containers"));
  }
}

function checkRecursiveReadOnly(mount: Fields, path: string, errors: FieldError[]): void {
  const { recursiveReadOnly: mode, mountPropagation: propagation } = mount;
  if (typeof mode !== "string" || mode === "Disabled") return;
  const field = `${path}.recursiveReadOnly`;
  if (mode !== "Enabled" && mode !== "IfPossible") {
    errors.push(notSupported(field, mode, ["Disabled", "Enabled", "IfPossible"]));
    return;
  }
  if (mount.readOnly !== true) errors.push(forbidden(field, "may only be specified when readOnly is true"));
  if (typeof propagation === "string" && propagation !== "None") {
    errors.push(forbidden(field, "may only be specified when mountPropagation is None or not specified"));
  }
}
