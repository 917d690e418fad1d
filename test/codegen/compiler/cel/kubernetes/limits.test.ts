import { describe, expect, it } from "vitest";
import {
  COST_LIMITS,
  compileRule,
  costLimitMessage,
  DefinitionCost,
  innerCardinality,
  ruleScope,
  totalCost,
} from "../../../../../codegen/compiler/cel/index.ts";

const HINT = "(try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared)";

describe("estimates over their limits", () => {
  it.each([
    [11_700_000, "1.170000x"],
    [16_000_000, "1.6x"],
    [156_000_000, "15.6x"],
    [1_000_000_001, "more than 100x"],
    [2 ** 64, "more than 100x"],
  ])("%d", (cost, factor) => {
    expect(costLimitMessage("estimated rule cost", cost, COST_LIMITS.expression)).toBe(
      `estimated rule cost exceeds budget by factor of ${factor} ${HINT}`,
    );
  });

  it("name the expressions that contributed most", () => {
    const total = new DefinitionCost();
    for (const [index, cost] of [40, 10, 30, 0.5, 25, 20].entries()) {
      total.add(`rule[${index}]`, cost * 1_000_000);
    }
    const contributed = "contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema";
    expect(total.issues("schema")).toEqual([
      ...[0, 2, 4, 5].map((index) => ({ path: `rule[${index}]`, message: contributed })),
      {
        path: "schema",
        message: `x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema exceeds budget by factor of 1.255000x ${HINT}`,
      },
    ]);
  });

  it("say nothing below", () => {
    const total = new DefinitionCost();
    total.add("rule", COST_LIMITS.definition);
    expect(total.issues("schema")).toEqual([]);
  });
});

describe("how often a rule may run", () => {
  it("is the product of the limits around it", () => {
    const list = { type: "array", maxItems: 5 };
    const map = { type: "object", additionalProperties: { type: "string" }, maxProperties: 3 };
    expect(innerCardinality(map, innerCardinality(list, innerCardinality({ type: "object" }, 1)))).toBe(15);
    expect(innerCardinality({ type: "array" }, 2)).toBeUndefined();
    expect(innerCardinality(list, undefined)).toBeUndefined();
  });

  it("is what fits into a request where there are none", () => {
    const scope = ruleScope({ type: "object", required: ["name"], properties: { name: { type: "string" } } }, false);
    const rule = scope && compileRule({ rule: "self.name == 'a'", message: "", messageExpression: "", optionalOldSelf: false }, scope);
    expect(scope?.maxCardinality).toBe(Math.floor((3 * 1024 * 1024) / (2 + 4 + 2 + 4 + 1)));
    expect(rule?.estimate).toBe(3);
    expect(totalCost(rule?.estimate ?? 0, undefined, scope?.maxCardinality ?? 0)).toBe(725_937);
    expect(totalCost(rule?.estimate ?? 0, 7, scope?.maxCardinality ?? 0)).toBe(21);
  });
});
