import { describe, expect, test } from "vitest";
import { checkTimeZone } from "../../../runtime/validation/checks/time-zone.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";
import { cronFault } from "../../../runtime/validation/functions/cron-fault.ts";
import { parseIndexIntervals } from "../../../runtime/validation/functions/index-intervals.ts";

describe("schedules", () => {
  test.each(["* * * * *", "*/5 0-6 1,15 JAN-mar sun", "0 0 ? * 1", "@daily", "@every 1h30m", "TZ=UTC 0 0 * * *", " 0  0 * * * "])(
    "%s is one",
    (schedule) => {
      expect(cronFault(schedule)).toBeUndefined();
    },
  );

  test.each([
    ["* * * *", "expected exactly 5 fields, found 4: [* * * *]"],
    ["60 * * * *", "end of range (60) above maximum (59): 60"],
    ["* * 0 * *", "beginning of range (0) below minimum (1): 0"],
    ["9-5 * * * *", "beginning of range (9) beyond end of range (5): 9-5"],
    ["1-2-3 * * * *", "too many hyphens: 1-2-3"],
    ["1/2/3 * * * *", "too many slashes: 1/2/3"],
    ["*/0 * * * *", "step of range should be a positive number: */0"],
    ["x * * * *", 'failed to parse int from x: strconv.Atoi: parsing "x": invalid syntax'],
    ["@never", "unrecognized descriptor: @never"],
  ])("%s is none", (schedule, fault) => {
    expect(cronFault(schedule)).toBe(fault);
  });
});

describe("time zones", () => {
  const faults = (timeZone: string, old?: { timeZone: string }) => {
    const errors: FieldError[] = [];
    const self = { timeZone };
    checkTimeZone(self, "spec", errors, { self, old, parent: self, context: { operation: "create", subresource: "" }, before: undefined });
    return errors.map(({ message }) => message);
  };

  test.each([
    ["Europe/Paris", []],
    ["", ['Invalid value: "": timeZone must be nil or non-empty string']],
    ["Mars/Olympus", ['Invalid value: "Mars/Olympus": unknown time zone Mars/Olympus']],
    ["../UTC", ['Invalid value: "../UTC": unknown time zone ../UTC']],
    ["Local", ['Invalid value: "Local": timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones']],
  ])("%j", (zone, expected) => {
    expect(faults(zone)).toEqual(expected);
  });

  test("stay as they were", () => {
    expect(faults("Mars/Olympus", { timeZone: "Mars/Olympus" })).toEqual([]);
  });
});

describe("indexes of a Job", () => {
  test("are read in intervals", () => {
    expect(parseIndexIntervals("0,2-4", 5)).toEqual({
      total: 4,
      intervals: [
        [0, 0],
        [2, 4],
      ],
    });
    expect(parseIndexIntervals("", 5)).toEqual({ total: 0, intervals: [] });
  });

  test.each([
    ["0-2", 2, 'too large index: "2"'],
    ["3-1", 9, "non-increasing order, previous: 3, current: 1"],
    ["2,1", 9, "non-increasing order, previous: 2, current: 1"],
    ["a", 9, 'cannot convert string to integer for index: "a"'],
    ["1-2-3", 9, "the fragment \"1-2-3\" violates the requirement that an index interval can have at most two parts separated by '-'"],
  ])("%s of %i are refused", (text, completions, fault) => {
    expect(parseIndexIntervals(text, completions)).toEqual({ fault });
  });
});
