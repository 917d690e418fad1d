import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, notFound, required } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { usableVolumes } from "../functions/usable-volumes.ts";

/** Where a container has the pod's volumes as raw block devices. */
export function checkVolumeDevices(devices: unknown, path: string, errors: FieldError[], scope: CheckScope): void {
  const volumes = usableVolumes(scope.parent, path, errors);
  const mounts = (isList(scope.self.volumeMounts) ? scope.self.volumeMounts : []).filter(isFields);
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const [index, device] of (isList(devices) ? devices : []).entries()) {
    if (!isFields(device)) continue;
    const at = `${path}[${index}]`;
    const name = typeof device.name === "string" ? device.name : "";
    const devicePath = typeof device.devicePath === "string" ? device.devicePath : "";
    const volume = volumes.get(name);
    if (name === "") errors.push(required(`${at}.name`));
    if (names.has(name)) errors.push(invalid(`${at}.name`, name, "must be unique"));
    if (volume === undefined) errors.push(notFound(`${at}.name`, name));
    else if (!isFields(volume.persistentVolumeClaim) && !isFields(volume.ephemeral)) {
      errors.push(invalid(`${at}.name`, name, "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode"));
    }
    if (devicePath === "") errors.push(required(`${at}.devicePath`));
    if (paths.has(devicePath)) errors.push(invalid(`${at}.devicePath`, devicePath, "must be unique"));
    if (devicePath.split("/").includes("..")) errors.push(invalid(`${at}.devicePath`, devicePath, "can not contain backsteps ('..')"));
    else paths.add(devicePath);
    if (mounts.some((mount) => mount.name === name)) errors.push(invalid(`${at}.name`, name, "must not already exist in volumeMounts"));
    if (mounts.some((mount) => mount.mountPath === devicePath)) {
      errors.push(invalid(`${at}.devicePath`, devicePath, "must not already exist as a path in volumeMounts"));
    }
    if (name !== "") names.add(name);
  }
}
