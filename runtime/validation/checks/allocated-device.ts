import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields, itemsOf } from "../fields.ts";
import { sharedDeviceId } from "../functions/shared-device-id.ts";
import { sameValue } from "../same-value.ts";

/** Drivers tell of devices that are allocated to the claim. */
export function checkAllocatedDevice(device: unknown, path: string, errors: FieldError[], { parent }: CheckScope): void {
  if (!isFields(device)) return;
  const status = isFields(parent.status) ? parent.status : {};
  const allocation = isFields(status.allocation) && isFields(status.allocation.devices) ? status.allocation.devices : {};
  const id = sharedDeviceId(device);
  if (!itemsOf(allocation.results).some((result) => sameValue(sharedDeviceId(result), id)))
    errors.push(invalid(path, id, "must be an allocated device in the claim"));
}
