import { describe, expect, test } from "vitest";
import { OverlayError } from "../../../../codegen/compiler/overlay/index.ts";
import { cronTabCompiler, cronTabName } from "./cron-tabs.ts";

/** The types begin on line 4 of the overlay. */
const cases: readonly (readonly [what: string, types: string, expected: string])[] = [
  ["an unknown member of a type", "CronTab:\n  rulez: []", ":5: a type has no `rulez`: it may have dropped, defaults, rules"],
  ["rules that are no list", "CronTab:\n  rules: {}", ":5: rules must be a list"],
  ["a rule without a subject", "CronTab:\n  rules:\n    - { required: true }", ":6: a rule needs `field`, `union` or `then`"],
  ["a rule without a check", "CronTab:\n  rules:\n    - { field: spec }", ":6: a rule needs a check"],
  ["a check that is not known", "CronTab:\n  rules:\n    - { field: spec, minimun: 1 }", ":6: a rule has no `minimun`"],
  ["a limit that is no number", "CronTab:\n  rules:\n    - { field: spec.limit, minimum: many }", ":6: `minimum` must be a number"],
  ["a path that is none", 'CronTab:\n  rules:\n    - { field: "spec..x", required: true }', ":6: `spec..x` is no path"],
  [
    "a path behind the object",
    "CronTab:\n  rules:\n    - { field: spec.__proto__, required: true }",
    ":6: `__proto__` may not be a member of a path",
  ],
  [
    "a moment that is none",
    "CronTab:\n  rules:\n    - { field: spec, on: delete, required: true }",
    ":6: `on` must be one of create, update, status",
  ],
  [
    "an expression that does not parse",
    "CronTab:\n  rules:\n    - { field: spec, cel: 'self.', message: x }",
    ":6: the expression does not parse: Syntax error",
  ],
  ["an expression without a message", "CronTab:\n  rules:\n    - { field: spec, cel: 'true' }", ":6: a `cel` check needs a `message`"],
  ["a regular expression that is none", "CronTab:\n  rules:\n    - { field: spec, pattern: '(' }", ":6: `(` is no regular expression"],
  [
    "a function's name that is code",
    "CronTab:\n  rules:\n    - { field: spec, check: 'a(); b' }",
    ":6: `check` must be the name of an exported function",
  ],
  ["a default of null", "CronTab:\n  defaults:\n    spec.limit: null", ":6: a default may not be null"],
  [
    "a default in two ways",
    "CronTab:\n  defaults:\n    spec.limit: { value: 1, cel: '2' }",
    ":6: a default needs exactly one of `value`, `cel` and `call`",
  ],
  [
    "a field that the type does not have",
    "CronTab:\n  rules:\n    - { field: spec.bogus, required: true }",
    `:6: ${cronTabName}/spec has no field \`bogus\``,
  ],
  ["a default of such a field", "CronTab:\n  defaults:\n    spec.bogus: 1", `:6: ${cronTabName}/spec has no field \`bogus\` (in spec.bogus)`],
  [
    "an expression over such a field",
    "CronTab:\n  rules:\n    - { field: spec, cel: self.spec.bogus == 1, message: x }",
    `:6: ${cronTabName}/spec has no field \`bogus\``,
  ],
  [
    "a variable that is not there",
    "CronTab:\n  rules:\n    - { field: spec, cel: me.spec == 1, message: x }",
    ":6: there is no `me` here: an expression may use self, oldSelf, parent, value",
  ],
  [
    "a function that is not there",
    "CronTab:\n  rules:\n    - { field: spec, cel: launch(self), message: x }",
    ":6: overlays have no function `launch` with 1 arguments",
  ],
  ["[*] of what is no list", 'CronTab:\n  rules:\n    - { field: "spec[*].limit", required: true }', ":6: [*] is of a list or a map"],
  [
    "`validate` of a type without rules",
    "CronTab:\n  rules:\n    - { field: spec, validate: true }",
    `:6: ${cronTabName}/spec has no rules to \`validate\``,
  ],
  ["`immutable` behind [*]", 'CronTab:\n  rules:\n    - { field: "spec.args[*]", immutable: true }', ":6: `immutable` needs a path without [*]"],
];

describe("an overlay is refused with the line that is wrong", () => {
  test.each(cases)("%s", (_what, types, expected) => {
    let message = "";
    try {
      const compiler = cronTabCompiler(types);
      compiler.compileDefaults(cronTabName);
      compiler.compileValidation(cronTabName);
    } catch (error) {
      if (!(error instanceof OverlayError)) throw error;
      ({ message } = error);
    }
    expect(message).toContain(`stable.example.com.yaml${expected}`);
  });

  test("every fault is told, not the first alone", () => {
    const parse = (): unknown => cronTabCompiler("CronTab:\n  rules:\n    - { field: a }\n    - { field: b }");
    expect(parse).toThrow(/:6: a rule needs a check\nstable\.example\.com\.yaml:7: a rule needs a check/);
  });
});
