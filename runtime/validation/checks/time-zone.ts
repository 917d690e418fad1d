import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";

/** The time zone of a schedule, by its name in the IANA database; one that was there before stays. `path` is the spec's. */
export function checkTimeZone(spec: unknown, path: string, errors: FieldError[], { old }: CheckScope): void {
  const zone = isFields(spec) ? spec.timeZone : undefined;
  if (typeof zone !== "string" || zone === old?.timeZone) return;
  const at = `${path}.timeZone`;
  if (zone === "") {
    errors.push(invalid(at, zone, "timeZone must be nil or non-empty string"));
    return;
  }
  const isName = zone.split("/").every((part) => /^(?!-)[A-Za-z._0-9+-]{1,14}$/.test(part) && part !== "." && part !== "..");
  if (isName && zone.toLowerCase() === "local") {
    errors.push(invalid(at, zone, "timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones"));
    if (zone === "Local") return;
  }
  if (!isName || !isKnown(zone)) errors.push(invalid(at, zone, `unknown time zone ${zone}`));
}

function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
