import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, tooLong } from "../field-error.ts";

const number = "(0|[1-9]\\d*)";
const before = "(0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)";
const build = "[0-9a-zA-Z-]+";
const pattern = new RegExp(`^${number}\\.${number}\\.${number}(-${before}(\\.${before})*)?(\\+${build}(\\.${build})*)?$`);

/** A version as semver.org has it. */
export function checkSemanticVersion(version: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = String(version);
  if (!pattern.test(text)) errors.push(invalid(path, text, "must be a string compatible with semver.org spec 2.0.0"));
  if (Buffer.byteLength(text) > 64) errors.push(tooLong(path, 64));
}
