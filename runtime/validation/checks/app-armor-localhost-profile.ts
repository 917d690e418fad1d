import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required, tooLong } from "../field-error.ts";

/** PATH_MAX without the final zero. */
const maxLength = 4095;

/** The profile of the node that an AppArmor profile of type Localhost names. */
export function checkAppArmorLocalhostProfile(profile: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const name = typeof profile === "string" ? profile : "";
  if (name.trim() !== name) errors.push(invalid(path, name, "must not be padded with whitespace"));
  else if (name === "") errors.push(required(path, "must be set when AppArmor type is Localhost"));
  if (Buffer.byteLength(name) > maxLength) errors.push(tooLong(path, maxLength));
}
