import { describe, expect, it } from "vitest";
import { COST_LIMITS, compileExpression, ruleScope } from "../../../../../codegen/compiler/cel/index.ts";

const schema = {
  type: "object",
  properties: {
    l: { type: "array", items: { type: "string" } },
    o: { type: "array", items: { type: "object", properties: { k: { type: "string" } } } },
    s: { type: "string" },
  },
};
const self = {
  l: Array.from({ length: 20_000 }, (_, index) => `item${index}`),
  o: Array.from({ length: 20_000 }, (_, index) => ({ k: `k${index}` })),
  s: "a".repeat(500_000),
};

function run(source: string, remaining: number): string {
  const scope = ruleScope(schema, false);
  const compiled = scope && compileExpression(source, scope.environment(false), { sizes: scope.sizes });
  return compiled === undefined || "step" in compiled ? "fault" : compiled.evaluate({ self }, { remaining }).kind;
}

describe("expressions that would loop or explode are cut by their budget", () => {
  it.each([
    "self.l.all(a, self.l.all(b, a != b + 'x'))",
    "self.o.distinct().size() > 1",
    "self.o.sortBy(x, x.k).size() > 1",
    "sets.equivalent(self.o.map(x, x.k), self.l)",
    "lists.range(9223372036854775807).size() > 1",
    "lists.range(999999).map(x, [x, x]).size() > 1",
    "self.l.map(x, self.s + x).size() > 1",
    "self.s.matches(self.s)",
    "self.s.contains(self.s)",
    "self.s.find('a' + self.s) == ''",
    "self.l.map(x, self.s).join().size() > 1",
    "self.s.replace('a', self.s).size() > 1",
    "'%s'.format([self.l.map(x, self.l)]).size() > 1",
    "self.l.map(x, self.l).flatten().map(y, y + y).join().size() > 1",
    "[1,2,3,4,5,6,7,8,9].all(a, [1,2,3,4,5,6,7,8,9].all(b, [1,2,3,4,5,6,7,8,9].all(c, self.l.all(d, a + b + c > 0))))",
  ])("%s", (source) => {
    expect(["overCall", "overBudget"]).toContain(run(source, COST_LIMITS.request));
    expect(["overCall", "overBudget"]).toContain(run(source, 1000));
  });

  it.each([
    "self.s.matches('(a+)+$')",
    "self.s.matches('(a|aa)*b')",
    "quantity('1e2147483647').isGreaterThan(quantity('1'))",
    "url('http://' + self.s) == url('/')",
  ])("%s ends", (source) => {
    expect(["value", "error"]).toContain(run(source, COST_LIMITS.request));
  });
});
