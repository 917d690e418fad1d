import type { CheckScope } from "../check-scope.ts";
import { type FieldError, forbidden, invalid, tooLong } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { attributeNameErrors, shownKey } from "../functions/attribute-name.ts";
import { requestPolicyErrors } from "../functions/request-policy.ts";
import { checkDeviceAttribute } from "./device-attribute.ts";
import { checkSemanticVersion } from "./semantic-version.ts";

const limit = 32;

/** What a device is and has: attributes and capacities by their names. */
export function checkDeviceCapacities(device: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(device)) return;
  const attributes = isFields(device.attributes) ? device.attributes : {};
  const capacity = isFields(device.capacity) ? device.capacity : {};
  const names = Object.keys(attributes).sort();
  const amounts = Object.keys(capacity).sort();
  if (names.length + amounts.length > limit)
    errors.push(invalid(path, names.length + amounts.length, `the total number of attributes and capacities must not exceed ${limit}`));
  for (const name of names) {
    const at = `${path}.attributes[${shownKey(name)}]`;
    errors.push(...attributeNameErrors(name, `${path}.attributes`));
    const attribute = isFields(attributes[name]) ? attributes[name] : {};
    if (typeof attribute.string === "string" && Buffer.byteLength(attribute.string) > 64) errors.push(tooLong(`${at}.string`, 64));
    if (typeof attribute.version === "string") checkSemanticVersion(attribute.version, `${at}.version`, errors);
    checkDeviceAttribute(attribute, at, errors);
  }
  for (const name of amounts) {
    const at = `${path}.capacity[${shownKey(name)}].requestPolicy`;
    errors.push(...attributeNameErrors(name, `${path}.capacity`));
    const amount = isFields(capacity[name]) ? capacity[name] : {};
    if (!isFields(amount.requestPolicy)) continue;
    if (device.allowMultipleAllocations !== true) errors.push(forbidden(at, "allowMultipleAllocations must be true"));
    else errors.push(...requestPolicyErrors(amount.requestPolicy, amount.value, at));
  }
}
