import { describe, expect, test } from "vitest";
import { printFunction } from "../../../../codegen/compiler/overlay/index.ts";
import { cronTabCompiler, cronTabName, defaulted } from "./cron-tabs.ts";

describe("defaults", () => {
  test("a constant fills what is absent, and what is zero where zero says nothing", async () => {
    const types = "CronTab/spec:\n  defaults: { replicas: 3, limit: 10, image: busybox, args: { value: [run] } }";
    expect(await defaulted(types, { spec: {} })).toEqual({ spec: { replicas: 3, limit: 10, image: "busybox", args: ["run"] } });
    expect(await defaulted(types, { spec: { replicas: 0, limit: 0, image: "", args: [] } })).toEqual({
      spec: { replicas: 3, limit: 0, image: "busybox", args: ["run"] },
    });
    expect(await defaulted(types, { spec: { replicas: 1, limit: 2, image: "a", args: ["b"] } })).toEqual({
      spec: { replicas: 1, limit: 2, image: "a", args: ["b"] },
    });
  });

  test("a structure that Go always has is made, one behind a pointer is not", async () => {
    const types = "CronTab:\n  defaults: { spec.strategy.type: Rolling, spec.strategy.rolling.steps: 2 }";
    expect(await defaulted(types, {})).toEqual({ spec: { strategy: { type: "Rolling" } } });
    expect(await defaulted(types, { spec: { strategy: { rolling: {} } } })).toEqual({
      spec: { strategy: { type: "Rolling", rolling: { steps: 2 } } },
    });
  });

  test("conditions see what was set before them", async () => {
    const types = [
      "CronTab/spec:",
      "  defaults:",
      "    strategy.type: Rolling",
      "    strategy.rolling: { when: self.strategy.type == 'Rolling', value: {} }",
      "    strategy.rolling.steps: { when: self.strategy.type == 'Rolling', value: 1 }",
    ].join("\n");
    expect(await defaulted(types, { spec: {} })).toEqual({ spec: { strategy: { type: "Rolling", rolling: { steps: 1 } } } });
    expect(await defaulted(types, { spec: { strategy: { type: "Other" } } })).toEqual({ spec: { strategy: { type: "Other" } } });
  });

  test("an expression computes a value, copied so that no part is shared", async () => {
    const types = "CronTab:\n  defaults:\n    metadata.labels: { when: has(self.metadata), cel: self.spec.labels }";
    const labels = { a: "b" };
    const object = await defaulted(types, { metadata: { name: "x" }, spec: { labels } });
    expect(object).toEqual({ metadata: { name: "x", labels: { a: "b" } }, spec: { labels: { a: "b" } } });
    labels.a = "changed";
    expect((object["metadata"] as { labels: unknown }).labels).toEqual({ a: "b" });
  });

  test("[*] reaches every item, and `item` is the one at hand", async () => {
    const types = 'CronTab/spec:\n  defaults:\n    "ports[*].name": { when: item.number > 80, value: high }';
    const object = await defaulted(types, { spec: { ports: [{ number: 80 }, { number: 81 }, { number: 82, name: "own" }] } });
    expect(object).toEqual({ spec: { ports: [{ number: 80 }, { number: 81, name: "high" }, { number: 82, name: "own" }] } });
  });

  test("dropped fields vanish", async () => {
    expect(await defaulted("CronTab/spec:\n  dropped: [image]", { spec: { image: "a", limit: 1 } })).toEqual({ spec: { limit: 1 } });
  });

  test("a type without defaults has no function", () => {
    expect(cronTabCompiler("CronTab:\n  rules: []").compileDefaults(cronTabName)).toBeUndefined();
  });

  test("what is printed is straight-line code", () => {
    const source = cronTabCompiler("CronTab/spec:\n  defaults: { limit: 10 }").compileDefaults(`${cronTabName}/spec`);
    const text = source === undefined ? "" : printFunction(source);
    expect(text).toMatch(/^export function applyDefaultsStableV1CronTabSpec\(self: Fields\): void \{\n/);
    expect(text).toContain("if (self.limit === undefined || self.limit === null) self.limit = 10;");
  });
});
