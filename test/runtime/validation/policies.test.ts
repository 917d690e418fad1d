import { describe, expect, test } from "vitest";
import { checkMatchConditions } from "../../../runtime/validation/checks/match-conditions.ts";
import { checkMutatingPolicyExpressions } from "../../../runtime/validation/checks/mutating-policy-expressions.ts";
import { checkReviewVersions } from "../../../runtime/validation/checks/review-versions.ts";
import { checkRuleResources } from "../../../runtime/validation/checks/rule-resources.ts";
import { checkValidatingPolicyExpressions } from "../../../runtime/validation/checks/validating-policy-expressions.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";
import type { Fields } from "../../../runtime/validation/fields.ts";

type Check = (value: unknown, path: string, errors: FieldError[], scope: never) => void;

function faults(check: Check, value: unknown, self: Fields = {}, old?: Fields): string[] {
  const errors: FieldError[] = [];
  const parent = { metadata: { name: "policy" } };
  const scope = { self, old, parent, before: undefined, with: "policy", context: { operation: "create", subresource: "" } };
  check(value, "spec", errors, scope as never);
  return errors.map(({ field, message }) => `${field}: ${message}`);
}

describe("validations", () => {
  const validating = (spec: Fields) => faults(checkValidatingPolicyExpressions, spec);

  test("are of the type they must be", () => {
    expect(validating({ validations: [{ expression: "object.x == 1" }] })).toEqual([]);
    expect(validating({ validations: [{ expression: '"text"' }] })).toEqual([
      'spec.validations[0].expression: Invalid value: "\\"text\\"": must evaluate to bool but got string',
    ]);
    expect(validating({ auditAnnotations: [{ key: "a", valueExpression: "1" }] })).toEqual([
      'spec.auditAnnotations[0].valueExpression: Invalid value: "1": must evaluate to one of [string null_type] but got int',
    ]);
  });

  test("know the variables before them, by their types", () => {
    const variables = [
      { name: "a", expression: "1" },
      { name: "b", expression: "variables.a + 1" },
    ];
    expect(validating({ variables, validations: [{ expression: "variables.b == 2" }] })).toEqual([]);
    const [fault] = validating({ variables, validations: [{ expression: "variables.b == 'x'" }] });
    expect(fault).toContain("found no matching overload for '_==_' applied to '(int, string)'");
    expect(validating({ validations: [{ expression: "variables.a == 1" }] })[0]).toContain("undeclared reference to 'variables'");
  });

  test("know lists and maps of the objects that Kubernetes declares as lists and maps of anything", () => {
    const variables = [
      { name: "requests", expression: "[request]" },
      { name: "byName", expression: "{'a': request}" },
    ];
    const expressions = ["variables.requests[0].nope == 1", "variables.byName['a'].nope == 1", "request.nope == 1"];
    const found = validating({ variables, validations: expressions.map((expression) => ({ expression })) });
    expect(found).toEqual([expect.stringContaining('validations[2].expression: Invalid value: "request.nope == 1": compilation failed')]);
  });

  test("may ask for parameters where the policy has a kind of them, and messages not for rights", () => {
    const validations = [{ expression: "params.x == 1", messageExpression: "authorizer.group('').resource('pods').check('get').reason()" }];
    expect(validating({ paramKind: {}, validations })).toEqual([expect.stringContaining("undeclared reference to 'authorizer'")]);
    expect(validating({ validations })[0]).toContain("undeclared reference to 'params'");
  });

  test("have names that are names", () => {
    expect(validating({ variables: [{ name: "in", expression: "1" }] })).toEqual([
      'spec.variables[0].name: Invalid value: "in": must be a valid CEL identifier',
    ]);
  });
});

test("mutations are made of objects or patches", () => {
  const mutating = (mutation: Fields) => faults(checkMutatingPolicyExpressions, { mutations: [mutation] });
  expect(mutating({ patchType: "JSONPatch", jsonPatch: { expression: '[JSONPatch{op: "add", path: "/a", value: 1}]' } })).toEqual([]);
  expect(mutating({ patchType: "ApplyConfiguration", applyConfiguration: { expression: "1" } })).toEqual([
    'spec.mutations[0].applyConfiguration.expression: Invalid value: "1": must evaluate to Object but got int',
  ]);
  expect(mutating({ patchType: "JSONPatch" })).toEqual([
    "spec.mutations[0].jsonPatch: Required value: must be specified when patchType is JSONPatch",
  ]);
});

test("conditions that an update leaves alone are not looked at again", () => {
  const bad = [{ name: "a", expression: "nope" }];
  expect(faults(checkMatchConditions, bad, { matchConditions: bad })).toHaveLength(1);
  expect(faults(checkMatchConditions, bad, { matchConditions: bad }, { matchConditions: bad })).toEqual([]);
});

describe("rules of webhooks", () => {
  test.each([
    [["pods", "pods/status"], []],
    [["*", "pods"], ['spec: Invalid value: ["*","pods"]: if \'*\' is present, must not specify other resources without subresources']],
    [["pods/*", "pods/status"], ["spec[1]: Invalid value: \"pods/status\": if 'pods/*' is present, must not specify pods/status"]],
    [["*/*", "pods"], ['spec: Invalid value: ["*/*","pods"]: if \'*/*\' is present, must not specify other resources']],
    [[""], ["spec[0]: Required value"]],
  ])("%j", (resources, expected) => {
    expect(faults(checkRuleResources, resources)).toEqual(expected);
  });

  test("know a version of the review that the server can send", () => {
    expect(faults(checkReviewVersions, ["v1", "v2"])).toEqual([]);
    expect(faults(checkReviewVersions, ["v2", "v2"])).toEqual([
      'spec[1]: Invalid value: "v2": duplicate version',
      'spec: Invalid value: ["v2","v2"]: must include at least one of v1, v1beta1',
    ]);
  });
});
