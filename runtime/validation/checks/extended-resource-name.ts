import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isExtendedResource } from "../functions/resource-names.ts";

/** The resource of nodes by which pods may ask for devices of a class (KEP-5004). */
export function checkExtendedResourceName(name: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isExtendedResource(String(name))) errors.push(invalid(path, name, "must be a valid extended resource name"));
}
