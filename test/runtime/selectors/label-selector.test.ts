import { describe, expect, it } from "vitest";
import { LabelSelectorError, parseLabelSelector } from "../../../runtime/selectors/label-selector.ts";

const labels = { env: "prod", tier: "web", n: "5", "example.com/app": "x" };

describe("label selectors", () => {
  it.each([
    ["", true],
    ["env=prod", true],
    ["env==prod", true],
    [" env = prod ", true],
    ["env=dev", false],
    ["env!=dev", true],
    ["absent!=x", true],
    ["env in (prod,dev)", true],
    ["env in (dev)", false],
    ["env notin (prod)", false],
    ["absent notin (prod)", true],
    ["env", true],
    ["absent", false],
    ["!env", false],
    ["!absent", true],
    ["n>4", true],
    ["n<5", false],
    ["env>4", false],
    ["example.com/app=x,tier", true],
    ["env=prod,tier=db", false],
    ["env in (,prod)", true],
    ["env in ()", false],
    ["in in (in)", false],
    ["constructor", false],
    ["env=", false],
  ])("%j matches: %s", (text, expected) => {
    expect(parseLabelSelector(text).matches(labels)).toBe(expected);
  });

  it("take keywords as keys and values", () => {
    expect(parseLabelSelector("in in (notin)").matches({ in: "notin" })).toBe(true);
  });

  it.each([
    ["env in", "unable to parse requirement: found '' expected: '('"],
    ["env in (a", "unable to parse requirement: found '', expected: ',' or ')'"],
    ["=prod", "found '=', expected: !, identifier, or 'end of string'"],
    ["env===prod", "unable to parse requirement: found '=', expected: identifier"],
    ["env ~ prod", "unable to parse requirement: found '~', expected: in, notin, =, ==, !=, gt, lt"],
    ["env=a b", "found 'b', expected: ',' or 'end of string'"],
    ["env=prod,", "found '', expected: identifier after ','"],
    [",env=prod", "found ',', expected: !, identifier, or 'end of string'"],
    ["env>prod", "unable to parse requirement: values[0]: Invalid value: \"prod\": for 'Gt', 'Lt' operators, the value must be an integer"],
    [
      "env=-x",
      "unable to parse requirement: values[0][env]: Invalid value: \"-x\": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')",
    ],
    [`env=${"x".repeat(64)}`, `unable to parse requirement: values[0][env]: Invalid value: "${"x".repeat(64)}": must be no more than 63 bytes`],
    [
      "-a=b",
      "unable to parse requirement: <nil>: Invalid value: \"-a\": name part must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')",
    ],
    ["/a=b", 'unable to parse requirement: <nil>: Invalid value: "/a": prefix part must be non-empty'],
    ["!a=b", "found '=', expected: ',' or 'end of string'"],
  ])("refuse %j", (text, message) => {
    expect(() => parseLabelSelector(text)).toThrow(new LabelSelectorError(message));
  });
});
