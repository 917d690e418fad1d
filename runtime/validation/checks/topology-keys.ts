import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, required } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

/** The labels that tell where a driver's volumes can be used, each said once. Errors name the driver. */
export function checkTopologyKeys(driver: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(driver) || !isList(driver.topologyKeys)) return;
  const seen = new Set<unknown>();
  for (const key of driver.topologyKeys) {
    if (key === "") errors.push(required(path));
    if (seen.has(key)) errors.push(duplicate(path, key));
    seen.add(key);
    for (const fault of qualifiedNameFaults(String(key))) errors.push(invalid(path, key, fault));
  }
}
