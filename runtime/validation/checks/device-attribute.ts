import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** The members that an attribute may be said in, as Go names them. Lists come with a feature that is off. */
const members = [
  ["int", "IntValue"],
  ["bool", "BoolValue"],
  ["string", "StringValue"],
  ["version", "VersionValue"],
] as const;
const lists = { IntValues: null, BoolValues: null, StringValues: null, VersionValues: null };

/** An attribute of a device has one value. */
export function checkDeviceAttribute(attribute: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(attribute)) return;
  const printed = { ...Object.fromEntries(members.map(([member, name]) => [name, attribute[member] ?? null])), ...lists };
  const set = members.filter(([member]) => attribute[member] !== undefined && attribute[member] !== null).length;
  if (set !== 1) errors.push(invalid(path, set === 0 ? "" : printed, "exactly one value must be specified"));
}
