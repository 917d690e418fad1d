import { describe, expect, it } from "vitest";
import { type CelValue, COST_LIMITS, compileRule, type RuleOutcome, type RuleSource, ruleScope } from "../../../../../codegen/compiler/cel/index.ts";
import type { JsonObject } from "../../../../../runtime/meta/json.ts";

const schema: JsonObject = {
  type: "object",
  properties: {
    n: { type: "integer" },
    s: { type: "string" },
    l: { type: "array", items: { type: "string" } },
    x: { "x-kubernetes-int-or-string": true },
  },
};

function rule(source: Partial<RuleSource>) {
  const scope = ruleScope(schema, false);
  const compiled =
    scope === undefined ? undefined : compileRule({ rule: "true", message: "", messageExpression: "", optionalOldSelf: false, ...source }, scope);
  if (compiled === undefined) {
    throw new Error("no rule");
  }
  return compiled;
}

function ask(source: Partial<RuleSource>, self: CelValue, oldSelf?: CelValue, budget = { remaining: COST_LIMITS.request as number }): RuleOutcome {
  return rule(source).evaluate(self, oldSelf, budget);
}

describe("compileRule", () => {
  it.each<[string, Partial<RuleSource>, string, string]>([
    ["a rule that is no expression", { rule: "self.n >" }, "rule", "compilation failed: ERROR: <input>:1:9: Syntax error: mismatched input '<EOF>'"],
    ["a rule of another type", { rule: "self.n" }, "rule", "cel expression must evaluate to a bool"],
    ["a literal that cannot be converted", { rule: "int('x') == self.n" }, "rule", "program instantiation failed: "],
    ["a message of another type", { messageExpression: "self.n" }, "messageExpression", "messageExpression must evaluate to a string"],
    ["a message that is no expression", { messageExpression: "'a" }, "messageExpression", "messageExpression compilation failed: ERROR: <input>:1:1"],
  ])("reports %s", (_, source, member, message) => {
    const [issue] = rule(source).issues;
    expect(issue?.member).toBe(member);
    expect(issue?.message).toContain(message);
  });

  it("answers nothing for an empty rule", () => {
    const scope = ruleScope(schema, false);
    expect(scope && compileRule({ rule: " ", message: "", messageExpression: "", optionalOldSelf: false }, scope)).toBeUndefined();
  });

  it.each<[string, Partial<RuleSource>, CelValue, CelValue | undefined, RuleOutcome]>([
    ["holds", { rule: "self.n > 1" }, { n: 2 }, undefined, { kind: "holds" }],
    ["fails by its text", { rule: " self.n > 1 " }, { n: 1 }, undefined, { kind: "failed", message: "failed rule: self.n > 1" }],
    ["fails by its message", { rule: "self.n > 1", message: " small " }, { n: 1 }, undefined, { kind: "failed", message: "small" }],
    [
      "fails by its expression",
      { rule: "self.n > 1", message: "small", messageExpression: "' n is ' + string(self.n)" },
      { n: 1 },
      undefined,
      { kind: "failed", message: "n is 1" },
    ],
    ["has a message of two lines", { rule: "false", message: "m", messageExpression: "'a\\nb'" }, {}, undefined, { kind: "failed", message: "m" }],
    ["has a message that fails", { rule: "false", message: "m", messageExpression: "self.s" }, {}, undefined, { kind: "failed", message: "m" }],
    [
      "cannot be evaluated",
      { rule: "self.n / 0 == 1" },
      { n: 1 },
      undefined,
      { kind: "error", message: "division by zero evaluating rule: self.n / 0 == 1" },
    ],
    [
      "meets a value of another type",
      { rule: "self.x + 1 == 2", message: "m" },
      { x: "a" },
      undefined,
      {
        kind: "error",
        message: "'no such overload': call arguments did not match a supported operator, function or macro signature for rule: m",
      },
    ],
    ["compares with nothing", { rule: "self.n == oldSelf.n" }, { n: 1 }, undefined, { kind: "holds" }],
    ["compares", { rule: "self.n == oldSelf.n", message: "m" }, { n: 1 }, { n: 2 }, { kind: "failed", message: "m" }],
    [
      "takes that there is nothing",
      { rule: "oldSelf.hasValue()", message: "m", optionalOldSelf: true },
      {},
      undefined,
      { kind: "failed", message: "m" },
    ],
    [
      "has a message about what there was",
      { rule: "oldSelf.hasValue() && false", message: "m", messageExpression: "'was ' + string(oldSelf.value().n)", optionalOldSelf: true },
      {},
      { n: 2 },
      { kind: "failed", message: "m" },
    ],
    [
      "has a message that asks whether there was anything",
      { rule: "false && oldSelf.hasValue()", message: "m", messageExpression: "oldSelf.hasValue() ? 'a' : 'b'", optionalOldSelf: true },
      {},
      { n: 2, value: 1 },
      { kind: "failed", message: "m" },
    ],
    [
      "has a message about nothing",
      { rule: "oldSelf.hasValue()", message: "m", messageExpression: "oldSelf.hasValue() ? 'a' : 'b'", optionalOldSelf: true },
      {},
      undefined,
      { kind: "failed", message: "m" },
    ],
    ["takes what there is", { rule: "oldSelf.value().n == 2", optionalOldSelf: true }, {}, { n: 2 }, { kind: "holds" }],
  ])("%s", (_, source, self, oldSelf, outcome) => {
    expect(ask(source, self, oldSelf)).toEqual(outcome);
  });
});

describe("budgets of rules", () => {
  const l = Array.from({ length: 2000 }, (_, index) => `${index}`);

  it("one evaluation ends at the limit of a call", () => {
    const budget = { remaining: COST_LIMITS.request as number };
    const outcome = ask({ rule: "self.l.all(a, self.l.all(b, a + b != 'x'))" }, { l }, undefined, budget);
    const why = "no further validation rules will be run due to call cost exceeds limit for rule";
    expect(outcome).toEqual({
      kind: "cancelled",
      failed: false,
      message: `'operation cancelled: actual cost limit exceeded': ${why}: self.l.all(a, self.l.all(b, a + b != 'x'))`,
    });
    expect(budget.remaining).toBeLessThan(0);
  });

  it("evaluations share what a request may spend", () => {
    const compiled = rule({ rule: "self.l.all(a, a.startsWith('x') || a != 'y')" });
    const budget = { remaining: 40_000 };
    expect(compiled.evaluate({ l }, undefined, budget)).toEqual({ kind: "holds" });
    const spent = 40_000 - budget.remaining;
    expect(spent).toBe(2 + 2000 * 7 + 1);
    expect(compiled.evaluate({ l }, undefined, budget)).toEqual({ kind: "holds" });
    expect(compiled.evaluate({ l }, undefined, budget)).toEqual({
      kind: "cancelled",
      failed: false,
      message: "validation failed due to running out of cost budget, no further validation rules will be run",
    });
    expect(compiled.evaluate({}, undefined, budget).kind).toBe("cancelled");
  });

  it("messages have the same limits", () => {
    const source = { rule: "false", messageExpression: "self.l.map(a, self.l.map(b, a + b).join()).join()" };
    const call = `no further validation rules will be run due to call cost exceeds limit for messageExpression: "${source.messageExpression}"`;
    expect(ask(source, { l })).toEqual({ kind: "cancelled", failed: true, message: call });
    expect(ask(source, { l }, undefined, { remaining: 1000 })).toEqual({
      kind: "cancelled",
      failed: true,
      message: "messageExpression evaluation failed due to running out of cost budget, no further validation rules will be run",
    });
  });
});
