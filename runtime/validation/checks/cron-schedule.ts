import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields } from "../fields.ts";
import { cronFault } from "../functions/cron-fault.ts";

/** When a CronJob runs. The time zone has a field of its own; schedules that named one before may go on to. `path` is the spec's. */
export function checkCronSchedule(spec: unknown, path: string, errors: FieldError[], { old }: CheckScope): void {
  if (!isFields(spec) || typeof spec.schedule !== "string" || spec.schedule === "") return;
  const { schedule, timeZone } = spec;
  const at = `${path}.schedule`;
  const fault = cronFault(schedule);
  if (fault !== undefined) errors.push(invalid(at, schedule, fault));
  if (!schedule.includes("TZ")) return;
  const namedBefore = typeof old?.schedule === "string" && old.schedule.includes("TZ");
  if (!namedBefore) errors.push(invalid(at, schedule, "cannot use TZ or CRON_TZ in schedule, use timeZone field instead"));
  else if (timeZone !== undefined) errors.push(invalid(at, schedule, "cannot use both timeZone field and TZ or CRON_TZ in schedule"));
}
