import { type CelFunction, defineFunction, memberOverload } from "../check/overload.ts";
import { durationType, intType, stringType, timestampType } from "../types/cel-type.ts";
import { CelError } from "../values/cel-error.ts";
import type { Duration } from "../values/duration.ts";
import { normalizeInt } from "../values/int.ts";
import { offsetSeconds } from "../values/time-zone.ts";
import type { Timestamp } from "../values/timestamp.ts";

const DAY_MILLISECONDS = 86_400_000;

function dayOfYear(date: Date): number {
  const start = new Date(date);
  start.setUTCMonth(0, 1);
  start.setUTCHours(0, 0, 0, 0);
  return Math.floor((date.getTime() - start.getTime()) / DAY_MILLISECONDS);
}

/** The parts of a date by accessor; months and days of year count from 0, as in JavaScript, and getDate from 1. */
const DATE_PARTS: readonly (readonly [string, string, (date: Date) => number])[] = [
  ["getFullYear", "year", (date) => date.getUTCFullYear()],
  ["getMonth", "month", (date) => date.getUTCMonth()],
  ["getDayOfYear", "day_of_year", dayOfYear],
  ["getDayOfMonth", "day_of_month", (date) => date.getUTCDate() - 1],
  ["getDate", "day_of_month_1_based", (date) => date.getUTCDate()],
  ["getDayOfWeek", "day_of_week", (date) => date.getUTCDay()],
];

/** The parts of a time of day, which durations have too, as their whole length in that unit. */
const TIME_PARTS: readonly (readonly [string, string, (date: Date) => number, (duration: Duration) => bigint])[] = [
  ["getHours", "hours", (date) => date.getUTCHours(), (duration) => duration.nanoseconds / 3_600_000_000_000n],
  ["getMinutes", "minutes", (date) => date.getUTCMinutes(), (duration) => duration.nanoseconds / 60_000_000_000n],
  ["getSeconds", "seconds", (date) => date.getUTCSeconds(), (duration) => duration.nanoseconds / 1_000_000_000n],
  ["getMilliseconds", "milliseconds", (date) => date.getUTCMilliseconds(), (duration) => (duration.nanoseconds / 1_000_000n) % 1000n],
];

/** The clock of a time zone at a moment, as a date whose UTC parts are the local ones. */
function localDate(timestamp: Timestamp, zone: string): Date {
  const offset = zone === "" ? 0 : offsetSeconds(zone, timestamp.seconds);
  if (offset === undefined) {
    throw new CelError(`unknown time zone ${zone}`);
  }
  return new Date((timestamp.seconds + offset) * 1000 + Math.floor(timestamp.nanoseconds / 1_000_000));
}

function dateOverloads(id: string, part: (date: Date) => number) {
  return [
    memberOverload(`timestamp_to_${id}`, [timestampType], intType, (timestamp: Timestamp) => part(localDate(timestamp, ""))),
    memberOverload(`timestamp_to_${id}_with_tz`, [timestampType, stringType], intType, (timestamp: Timestamp, zone: string) =>
      part(localDate(timestamp, zone)),
    ),
  ];
}

/** Accessors of timestamps, in UTC or in a named or fixed time zone, and of durations. */
export const timeFunctions: readonly CelFunction[] = [
  ...DATE_PARTS.map(([name, id, part]) => defineFunction(name, ...dateOverloads(id, part))),
  ...TIME_PARTS.map(([name, id, part, length]) =>
    defineFunction(
      name,
      ...dateOverloads(id, part),
      memberOverload(`duration_to_${id}`, [durationType], intType, (duration: Duration) => normalizeInt(length(duration))),
    ),
  ),
];
