import { expect, test } from "vitest";
import { difference, intersection, recursiveDifference, restrict, setOfPaths, union } from "../../../../runtime/registry/managed-fields/field-set.ts";

const o = {};

test("union keeps what either owns", () => {
  expect(union({ "f:a": { ".": o, "f:x": o } }, { "f:a": { "f:y": o }, "f:b": o })).toEqual({ "f:a": { ".": o, "f:x": o, "f:y": o }, "f:b": o });
  // An empty node is owned itself.
  expect(union({ "f:a": o }, { "f:a": { "f:y": o } })).toEqual({ "f:a": { ".": o, "f:y": o } });
  expect(union({ "f:a": { "f:y": o } }, { "f:a": o })).toEqual({ "f:a": { ".": o, "f:y": o } });
});

test("difference tells a field from what is below it", () => {
  expect(difference({ "f:a": { ".": o, "f:x": o } }, { "f:a": { "f:x": o } })).toEqual({ "f:a": o });
  expect(difference({ "f:a": { ".": o, "f:x": o } }, { "f:a": o })).toEqual({ "f:a": { "f:x": o } });
  expect(difference({ "f:a": { "f:x": o } }, { "f:a": { ".": o, "f:x": o } })).toEqual({});
});

test("intersection", () => {
  expect(intersection({ "f:a": { ".": o, "f:x": o }, "f:b": o }, { "f:a": { ".": o, "f:y": o } })).toEqual({ "f:a": o });
  expect(intersection({ "f:a": { "f:x": o } }, { "f:a": o })).toEqual({});
});

test("recursive difference takes all that is below", () => {
  expect(recursiveDifference({ "f:status": { ".": o, "f:x": o }, "f:spec": { "f:y": o } }, setOfPaths(["status"]))).toEqual({
    "f:spec": { "f:y": o },
  });
});

test("restriction keeps what is at or below the paths", () => {
  const set = { "f:status": { "f:x": o }, "f:metadata": { "f:labels": o, "f:annotations": { "f:a": o } } };
  expect(restrict(set, setOfPaths(["status", "metadata.annotations"]))).toEqual({
    "f:status": { "f:x": o },
    "f:metadata": { "f:annotations": { "f:a": o } },
  });
});
