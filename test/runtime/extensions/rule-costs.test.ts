import { expect, test } from "vitest";
import { createRuleCosts } from "../../../runtime/extensions/crd-validation/rule-costs.ts";
import { formatFieldError } from "../../../runtime/validation/field-error.ts";

const advice = "(try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)";

test("a rule may cost ten million, over all values that it is evaluated on", () => {
  const costs = createRuleCosts();
  const add = (cost: number, times: number) => costs.add("spec.rule", "estimated rule cost", cost, times).map(formatFieldError);
  expect(add(10, 1_000_000)).toEqual([]);
  expect(add(12_006, 1000)).toEqual([`spec.rule: Forbidden: estimated rule cost exceeds budget by factor of 1.200600x ${advice}`]);
  expect(add(156, 1_000_000)).toEqual([`spec.rule: Forbidden: estimated rule cost exceeds budget by factor of 15.6x ${advice}`]);
  expect(add(2 ** 60, 2 ** 60)).toEqual([`spec.rule: Forbidden: estimated rule cost exceeds budget by factor of more than 100x ${advice}`]);
});

test("all rules of a schema may cost a hundred million; the dearest are named", () => {
  const costs = createRuleCosts();
  costs.add("cheap", "estimated rule cost", 999_999, 1);
  for (const [field, cost] of [
    ["a", 40],
    ["b", 50],
    ["c", 10],
    ["d", 30],
    ["e", 20],
  ] as const)
    costs.add(field, "estimated rule cost", cost * 1_000_000, 1);
  const errors = costs.total("schema");
  expect(errors.map((error) => error.field)).toEqual(["b", "a", "d", "e", "schema"]);
  expect(errors.at(-1)?.message).toContain("for entire OpenAPIv3 schema exceeds budget by factor of 1.5x");
});

test("a schema within its budget has no faults", () => {
  const costs = createRuleCosts();
  costs.add("a", "estimated rule cost", 9_000_000, 1);
  expect(costs.total("schema")).toEqual([]);
});
