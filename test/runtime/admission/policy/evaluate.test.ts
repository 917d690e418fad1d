import { expect, test } from "vitest";
import { createPolicyCompiler } from "../../../../codegen/compiler/cel/index.ts";
import { AccessAnswers, withAnswers } from "../../../../runtime/admission/policy/access-answers.ts";
import { type ExpressionInput, evaluateAll } from "../../../../runtime/admission/policy/evaluate.ts";
import type { Authorizer } from "../../../../runtime/authorization/authorizer.ts";
import { attributesOf, podOf } from "../../../support/admission.ts";

const input: ExpressionInput = {
  object: podOf({ a: 1 }),
  oldObject: undefined,
  request: {},
  params: undefined,
  namespace: undefined,
  access: undefined,
};

test("expressions share a budget, and what a variable costs is paid once", () => {
  const compiler = createPolicyCompiler({ params: false, variables: true });
  const variables = [{ name: "v", expression: compiler.addVariable("v", "[1,2,3].all(i, i > 0)") }];
  const expression = compiler.compile("variables.v", "any");
  const spent = (count: number): number => {
    const evaluated = evaluateAll(
      Array.from({ length: count }, () => expression),
      variables,
      input,
      1000,
    );
    return evaluated.error === undefined ? 1000 - evaluated.remaining : Number.NaN;
  };
  const own = spent(2) - spent(1);
  expect(spent(1)).toBeGreaterThan(own);
  expect(spent(5)).toBe(spent(1) + 4 * own);
  expect(evaluateAll([expression], variables, input, spent(1) - 1)).toEqual({
    error: "validation failed due to running out of cost budget, no further validation rules will be run",
  });
});

test("expressions of a wrong type do not compile, and say so when they are evaluated", () => {
  const compiler = createPolicyCompiler({ params: false, variables: false });
  const evaluated = evaluateAll([compiler.compile("1", "bool"), undefined, compiler.compile("params.x", "any")], [], input, 1000);
  expect(evaluated.error === undefined ? evaluated.results : evaluated).toMatchObject([
    { error: "compilation error: must evaluate to bool but got int" },
    {},
    { error: expect.stringContaining("compilation error: compilation failed: ERROR: <input>:1:1: undeclared reference to 'params'") },
  ]);
});

test.each<[string, string]>([
  ["1", "must evaluate to one of [string null_type] but got int"],
  ["[dyn(1)]", "must evaluate to one of [string null_type] but got list(dyn)"],
  ["{'a': 1u}", "must evaluate to one of [string null_type] but got map(string, uint)"],
])("%s is no text", (source, error) => {
  expect(createPolicyCompiler({ params: false, variables: false }).compile(source, "stringOrNull").error).toBe(error);
});

test("an authorizer that takes its time is waited for, and asked once", async () => {
  const asked: string[] = [];
  const authorizer: Authorizer = {
    name: "slow",
    authorize: async ({ path, user }) => {
      asked.push(`${user.username} ${path}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (path === "/broken") throw new Error("out of order");
      return { decision: path === "/yes" ? "Allow" : "NoOpinion", reason: "because" };
    },
  };
  const access = new AccessAnswers(attributesOf("pods", podOf({})), authorizer);
  const compiler = createPolicyCompiler({ params: false, variables: false });
  const sources = [
    "authorizer.path('/yes').check('get').allowed() && !authorizer.path('/no').check('get').allowed()",
    "authorizer.path('/no').check('get').reason() == 'because'",
    "authorizer.path('/broken').check('get').error() == 'out of order'",
    "authorizer.serviceAccount('ns', 'bot').path('/yes').check('get').allowed()",
  ];
  const expressions = sources.map((source) => compiler.compile(source, "bool", { authorizer: true }));
  const evaluated = await withAnswers(() => evaluateAll(expressions, [], { ...input, access }, 10_000_000));
  expect(evaluated.error === undefined ? evaluated.results.map(({ value, error }) => error ?? value) : evaluated).toEqual([true, true, true, true]);
  expect(asked).toEqual(["admin /yes", "admin /no", "admin /broken", "system:serviceaccount:ns:bot /yes"]);
});
