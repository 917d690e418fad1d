import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, tooMany } from "../field-error.ts";
import { isFields, isList, itemsOf } from "../fields.ts";

/** How many devices a slice may have: fewer where they have taints or use counters. */
export function checkSliceDevices(spec: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(spec)) return;
  const { devices, sharedCounters } = spec;
  if (isList(sharedCounters) && isList(devices)) errors.push(invalid(path, "", "only one of `sharedCounters` or `devices` is allowed"));
  const items = itemsOf(devices);
  const heavy = items.some(({ taints, consumesCounters }) => itemsOf(taints).length > 0 || itemsOf(consumesCounters).length > 0);
  const limit = heavy ? 64 : 128;
  if (items.length > limit) errors.push(tooMany(`${path}.devices`, items.length, limit));
}
