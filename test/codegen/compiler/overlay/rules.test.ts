import { describe, expect, test } from "vitest";
import { faults } from "./cron-tabs.ts";

const spec = (rules: string): string =>
  `CronTab:\n  rules:\n    - { field: spec, validate: true }\nCronTab/spec:\n  rules:\n${rules.replaceAll(/^/gm, "    - ")}`;

describe("checks", () => {
  const cases: readonly (readonly [rule: string, value: Record<string, unknown>, expected: readonly string[]])[] = [
    ["{ field: cronSpec, required: true }", {}, ["Required spec.cronSpec: Required value"]],
    ["{ field: cronSpec, required: say when }", {}, ["Required spec.cronSpec: Required value: say when"]],
    ["{ field: image, required: true }", { image: "" }, ["Required spec.image: Required value"]],
    ["{ field: cronSpec, required: true }", { cronSpec: "x" }, []],
    ["{ field: args, required: true }", { args: [] }, ["Required spec.args: Required value"]],
    ["{ field: selector, required: true }", { selector: {} }, []],
    ["{ field: replicas, minimum: 1 }", {}, ["Invalid spec.replicas: Invalid value: 0: must be greater than or equal to 1"]],
    ["{ field: limit, minimum: 1 }", {}, []],
    ["{ field: limit, minimum: 1, maximum: 3 }", { limit: 4 }, ["Invalid spec.limit: Invalid value: 4: must be less than or equal to 3"]],
    ["{ field: limit, exclusiveMinimum: 0, message: must be some }", { limit: 0 }, ["Invalid spec.limit: Invalid value: 0: must be some"]],
    ["{ field: limit, range: [1, 5] }", { limit: 6 }, ["Invalid spec.limit: Invalid value: 6: must be between 1 and 5, inclusive"]],
    ["{ field: image, enum: [b, a] }", { image: "c" }, ['NotSupported spec.image: Unsupported value: "c": supported values: "b", "a"']],
    ["{ field: image, enum: [b, a] }", {}, []],
    ["{ field: image, zero: true, enum: [a] }", {}, ['NotSupported spec.image: Unsupported value: "": supported values: "a"']],
    ["{ field: image, maxLength: 3 }", { image: "äää" }, ["TooLong spec.image: Too long: may not be more than 3 bytes"]],
    ["{ field: args, maxItems: 1 }", { args: ["a", "b"] }, ["TooMany spec.args: Too many: 2: must have at most 1 item"]],
    ['{ field: image, pattern: "^a+$", message: only a }', { image: "b" }, ['Invalid spec.image: Invalid value: "b": only a']],
    ["{ field: image, format: dnsLabel }", { image: "a.b" }, ['Invalid spec.image: Invalid value: "a.b": must not contain dots']],
    ["{ field: args, unique: true }", { args: ["a", "b", "a"] }, ['Duplicate spec.args[2]: Duplicate value: "a"']],
    ["{ field: ports, unique: name }", { ports: [{ name: "a" }, { name: "a" }] }, ['Duplicate spec.ports[1].name: Duplicate value: "a"']],
    ["{ field: cronSpec, forbidden: not now }", { cronSpec: "x" }, ["Forbidden spec.cronSpec: Forbidden: not now"]],
    [
      "{ field: labels, keys: { format: dnsLabel } }",
      { labels: { "a.b": "" } },
      ['Invalid spec.labels[a.b]: Invalid value: "a.b": must not contain dots'],
    ],
    [
      '{ field: "ports[*].number", range: [1, 9] }',
      { ports: [{ number: 1 }, {}] },
      ["Invalid spec.ports[1].number: Invalid value: 0: must be between 1 and 9, inclusive"],
    ],
    ['{ field: "labels[*]", enum: [x] }', { labels: { a: "y" } }, ['NotSupported spec.labels[a]: Unsupported value: "y": supported values: "x"']],
    ["{ field: selector, check: labelSelector }", { selector: { matchLabels: { "-": "a" } } }, expect.any(Array) as unknown as string[]],
  ];
  test.each(cases)("%s of %j", async (rule, value, expected) => {
    expect(await faults(spec(rule), { spec: value })).toEqual(expected);
  });

  test("causes come in the order of the rules, and what is missing is not looked into", async () => {
    const rules = "{ field: limit, minimum: 5 }\n{ field: cronSpec, required: true, format: dnsLabel }\n{ field: limit, minimum: 3 }";
    expect((await faults(spec(rules), { spec: { limit: 1 } })).map((fault) => fault.split(":")[0])).toEqual([
      "Invalid spec.limit",
      "Required spec.cronSpec",
      "Invalid spec.limit",
    ]);
  });

  test("`stop` ends the checking of the object", async () => {
    const rules = "{ field: cronSpec, required: true, stop: true }\n{ field: replicas, minimum: 1 }";
    expect(await faults(spec(rules), { spec: {} })).toEqual(["Required spec.cronSpec: Required value"]);
  });

  test("`at` names another path, and `value` another value", async () => {
    const rule = "{ field: '', at: strategy, cel: self.limit > 3, value: \"{'Limit': self.limit}\", message: too few }";
    expect(await faults(spec(rule), { spec: { limit: 2 } })).toEqual(['Invalid spec.strategy: Invalid value: {"Limit":2}: too few']);
  });

  test("branches and unions", async () => {
    const branch = "{ when: self.suspend, then: [{ field: limit, required: true }], else: [{ field: limit, forbidden: no }] }";
    expect(await faults(spec(branch), { spec: { suspend: true } })).toEqual(["Required spec.limit: Required value"]);
    expect(await faults(spec(branch), { spec: { limit: 1 } })).toEqual(["Forbidden spec.limit: Forbidden: no"]);
    const union = "{ union: [selector, strategy], none: choose one, many: choose only one }";
    expect(await faults(spec(union), { spec: {} })).toEqual(["Required spec: Required value: choose one"]);
    expect(await faults(spec(union), { spec: { selector: {}, strategy: {} } })).toEqual(["Forbidden spec.strategy: Forbidden: choose only one"]);
  });

  test("`on` tells creates, updates and updates of status apart", async () => {
    const rules = [
      "CronTab:",
      "  rules:",
      "    - { field: spec.limit, on: create, forbidden: on create }",
      "    - { field: spec.limit, on: update, immutable: true }",
      "    - { field: spec.limit, on: status, forbidden: on status }",
    ].join("\n");
    const old = { spec: { limit: 1 } };
    expect(await faults(rules, { spec: { limit: 2 } })).toEqual(["Forbidden spec.limit: Forbidden: on create"]);
    expect(await faults(rules, { spec: { limit: 2 } }, old)).toEqual(["Invalid spec.limit: Invalid value: 2: field is immutable"]);
    expect(await faults(rules, { spec: {} }, old)).toEqual(["Invalid spec.limit: Invalid value: null: field is immutable"]);
    expect(await faults(rules, { spec: { limit: 1 } }, old)).toEqual([]);
    expect(await faults(rules, { spec: { limit: 2 } }, old, "status")).toEqual(["Forbidden spec.limit: Forbidden: on status"]);
  });

  test("a view holds the same structure to other rules", async () => {
    const types =
      "CronTab:\n  rules: [{ field: spec, validate: CronTab/spec/strict }]\nCronTab/spec/strict:\n  rules: [{ field: limit, required: true }]";
    expect(await faults(types, { spec: {} })).toEqual(["Required spec.limit: Required value"]);
  });

  test("names and texts of any sort are only names and texts", async () => {
    const placeholder = `\${${"process.exit()"}}`;
    const field = `odd "name\`\${${0}}`;
    const rule = JSON.stringify({ field, required: `a \` ${placeholder} " \\ text` });
    expect(await faults(spec(rule), { spec: {} })).toEqual([`Required spec.${field}: Required value: a \` ${placeholder} " \\ text`]);
  });
});

describe("expressions", () => {
  const cases: readonly (readonly [expression: string, value: Record<string, unknown>, holds: boolean])[] = [
    ["self.image == ''", {}, true],
    ["self.image != ''", {}, false],
    ["has(self.image)", { image: "" }, false],
    ["has(self.cronSpec)", { cronSpec: "" }, true],
    ["has(self.limit)", { limit: 0 }, true],
    ["has(self.replicas)", { replicas: 0 }, false],
    ["has(self.args)", { args: [] }, false],
    ["self.replicas < 1 && !self.suspend", {}, true],
    ["self.replicas + self.limit * 2 - 1 == 6", { replicas: 3, limit: 2 }, true],
    ["self.image in ['a', 'b']", { image: "b" }, true],
    ["'a' in self.labels", { labels: { a: "" } }, true],
    ["'toString' in self.labels", { labels: {} }, false],
    ["'x' in self.args", { args: ["y"] }, false],
    ["self.labels['a'] == 'b'", { labels: { a: "b" } }, true],
    ["self.args[1] == 'b'", { args: ["a", "b"] }, true],
    ["size(self.args) + size(self.labels) + size(self.image) == 6", { args: ["a"], labels: { a: "" }, image: "four" }, true],
    ["self.image.startsWith('a') && self.image.endsWith('c') && self.image.contains('b')", { image: "abc" }, true],
    ["self.image.matches('^[0-9]+$')", { image: "12" }, true],
    ["self.ports.all(port, port.number > 0)", { ports: [{ number: 1 }, {}] }, false],
    ["self.ports.exists(port, port.name == 'a')", { ports: [{}, { name: "a" }] }, true],
    ["self.ports.filter(port, port.name == 'a').size() == 1", { ports: [{}, { name: "a" }] }, true],
    ["self.labels.all(key, key != 'b')", { labels: { a: "", b: "" } }, false],
    ["(self.suspend ? 1 : 2) == 2", {}, true],
    ["self.maxSurge == '25%' || self.maxSurge == 1", { maxSurge: 1 }, true],
    ["labelsMatch(self.selector, self.labels)", { selector: { matchLabels: { a: "b" } }, labels: { a: "b", c: "d" } }, true],
    ["self.strategy == self.strategy", {}, true],
  ];
  test.each(cases)("%s of %j is %j", async (expression, value, holds) => {
    const rule = `{ field: "", cel: ${JSON.stringify(expression)}, message: broken }`;
    expect((await faults(spec(rule), { spec: value })).length === 0).toBe(holds);
  });

  test("values of the wrong type are read as absent, never thrown over", async () => {
    const rule = '{ field: "", cel: "self.ports.all(port, port.number > 0) && self.strategy.rolling.steps == 0", message: broken }';
    for (const value of [null, 1, "x", [], {}]) {
      await expect(faults(spec(rule), { spec: { ports: value, strategy: value } })).resolves.toBeInstanceOf(Array);
    }
  });
});
