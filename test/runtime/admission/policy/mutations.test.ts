import { expect, test } from "vitest";
import { CelMap } from "../../../../codegen/compiler/cel/index.ts";
import { CelDouble } from "../../../../codegen/compiler/cel/values/cel-double.ts";
import { parseDuration } from "../../../../codegen/compiler/cel/values/duration.ts";
import { parseTimestamp } from "../../../../codegen/compiler/cel/values/timestamp.ts";
import { findAtomics } from "../../../../runtime/admission/policy/find-atomics.ts";
import { NoJson, toJson } from "../../../../runtime/admission/policy/to-json.ts";
import type { Ownership } from "../../../../runtime/registry/managed-fields/ownership-plan.ts";

test("values of expressions become JSON, and what JSON cannot say is refused", () => {
  const map = new CelMap();
  map.add("a", [1, new CelDouble(2), true, null, 9007199254740993n]);
  map.add("t", parseTimestamp("2026-01-02T03:04:05Z") ?? null);
  map.add("d", parseDuration("90s") ?? null);
  map.add("b", new Uint8Array([1, 2]));
  expect(toJson(map)).toEqual({ a: [1, 2, true, null, 9007199254740993n], t: "2026-01-02T03:04:05Z", d: "90s", b: "AQI=" });
  const numbers = new CelMap();
  numbers.add(1, "x");
  expect(() => toJson(numbers)).toThrow(NoJson);
  expect(() => toJson(Number.NaN)).toThrow(NoJson);
});

test("lists, maps and structures with one owner are found where they stand", () => {
  const whole = (): Ownership => ({ shape: "whole" });
  const member = (name: string, ownership: () => Ownership) => [name, { element: `f:${name}`, ownership }] as const;
  const item: Ownership = { shape: "object", members: new Map([member("name", whole), member("command", whole)]), others: undefined };
  const type: Ownership = {
    shape: "object",
    members: new Map([
      member("selector", whole),
      member("labels", () => ({ shape: "map", values: whole })),
      member("items", () => ({ shape: "keyed", keys: { names: ["name"], defaults: [undefined] }, items: () => item })),
    ]),
    others: undefined,
  };
  const patch = { selector: { a: "b" }, labels: { c: "d" }, items: [{ name: "x" }, { name: "y", command: ["z"] }], unknown: [1] };
  expect(findAtomics(patch, type)).toEqual([".selector", ".items[1].command"]);
});
