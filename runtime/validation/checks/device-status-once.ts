import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { isFields, itemsOf } from "../fields.ts";
import { sharedDeviceId } from "../functions/shared-device-id.ts";

/** A claim tells of each of its devices once. */
export function checkDeviceStatusOnce(claim: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const devices = isFields(claim) && isFields(claim.status) ? claim.status.devices : undefined;
  const seen = new Set<string>();
  for (const [index, device] of itemsOf(devices).entries()) {
    const id = sharedDeviceId(device);
    const key = JSON.stringify(id);
    if (seen.has(key)) errors.push(duplicate(`${path}[${index}]`, id));
    seen.add(key);
  }
}
