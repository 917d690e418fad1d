import { describe, expect, test } from "vitest";
import { checkHandSize } from "../../../runtime/validation/checks/hand-size.ts";
import { checkNodeTaints } from "../../../runtime/validation/checks/node-taints.ts";
import { checkNodeUpdate } from "../../../runtime/validation/checks/node-update.ts";
import { checkPodCidrs } from "../../../runtime/validation/checks/pod-cidrs.ts";
import { checkQuotaAmounts } from "../../../runtime/validation/checks/quota-amounts.ts";
import { checkQuotaScopeSelector } from "../../../runtime/validation/checks/quota-scope-selector.ts";
import { checkQuotaScopes } from "../../../runtime/validation/checks/quota-scopes.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";
import { type Fields, sizeOf } from "../../../runtime/validation/fields.ts";

type Check = (value: unknown, path: string, errors: FieldError[], scope: never) => void;

function faults(check: Check, value: unknown, self: Fields = {}, old?: Fields): string[] {
  const errors: FieldError[] = [];
  check(value, "p", errors, { self, old, parent: self, before: undefined, context: { operation: "create", subresource: "" } } as never);
  return errors.map(({ field, message }) => `${field}: ${message}`);
}

describe("quotas", () => {
  test.each([
    [{ pods: "5", "count/deployments.apps": "1", "requests.example.com/gpu": "2", configmaps: "1" }, []],
    [{ pods: "-1" }, ['p[pods]: Invalid value: "-1": must be greater than or equal to 0']],
    [{ pods: "1500m" }, ['p[pods]: Invalid value: "1500m": must be an integer']],
    [{ storage: "1" }, ['p[storage]: Invalid value: "storage": must be a standard resource for quota']],
  ])("limit %j", (hard, expected) => {
    expect(faults(checkQuotaAmounts, hard)).toEqual(expected);
  });

  const spec = { hard: { pods: "1", secrets: "1" } };

  test("have scopes that go with what they limit, and with one another", () => {
    const unfit = 'p: Invalid value: ["BestEffort"]: unsupported scope applied to resource';
    expect(faults(checkQuotaScopes, ["BestEffort"], { spec })).toEqual([unfit]);
    expect(faults(checkQuotaScopes, ["Terminating", "NotTerminating"], { spec: {} })).toEqual([
      'p: Invalid value: ["Terminating","NotTerminating"]: conflicting scopes',
    ]);
  });

  test("select by operators that their scopes take", () => {
    const select = (scopeName: string, operator: string, values?: string[]) =>
      faults(checkQuotaScopeSelector, { matchExpressions: [{ scopeName, operator, ...(values === undefined ? {} : { values }) }] }, { spec: {} });
    expect(select("PriorityClass", "In", ["high"])).toEqual([]);
    expect(select("PriorityClass", "In")).toHaveLength(1);
    expect(select("BestEffort", "DoesNotExist")[0]).toContain("must be 'Exists' when scope is any of");
  });
});

describe("nodes", () => {
  test("have each taint once", () => {
    const taint = { key: "a", effect: "NoSchedule" };
    expect(faults(checkNodeTaints, [taint, { ...taint, value: "b" }])).toEqual([
      'p[1]: Duplicate value: {"Key":"a","Value":"b","Effect":"NoSchedule","TimeAdded":null}: taints must be unique by key and effect pair',
    ]);
    expect(faults(checkNodeTaints, [taint, { ...taint, effect: "NoExecute" }])).toEqual([]);
  });

  test.each([
    [["10.0.0.0/8", "fd00::/64"], 0],
    [["10.0.0.0/8", "10.1.0.0/16"], 1],
    [["10.1.2.3/24"], 1],
    [["nope", "10.0.0.0/8"], 3],
  ])("have networks %j with %d faults", (networks, count) => {
    expect(faults(checkPodCidrs, networks)).toHaveLength(count);
  });

  test("keep their networks", () => {
    const old = { spec: { podCIDRs: ["10.1.0.0/16"] } };
    expect(faults(checkNodeUpdate, { spec: { podCIDRs: ["10.1.0.0/16"] } }, {}, old)).toEqual([]);
    expect(faults(checkNodeUpdate, { spec: { podCIDRs: ["10.2.0.0/16"] } }, {}, old)).toHaveLength(1);
    expect(faults(checkNodeUpdate, { spec: { podCIDRs: ["10.2.0.0/16"] } }, {}, { spec: {} })).toEqual([]);
  });
});

test("hands are no larger than the hash can deal", () => {
  const hand = (handSize: number, queues: number) => faults(checkHandSize, handSize, { handSize, queues });
  expect(hand(8, 64)).toEqual([]);
  expect(hand(11, 64)).toHaveLength(1);
  expect(hand(3, 2)).toEqual(["p: Invalid value: 3: should not be greater than queues (2)"]);
});

test("the size of what has no shape", () => {
  expect(["abc", [1, 2], { a: 1 }, undefined, 5].map(sizeOf)).toEqual([3, 2, 1, 0, 0]);
});
