import { describe, expect, test } from "vitest";
import { isEmptySelector } from "../../../runtime/validation/functions/is-empty-selector.ts";
import { isValidSelector } from "../../../runtime/validation/functions/is-valid-selector.ts";
import { labelsMatch } from "../../../runtime/validation/functions/labels-match.ts";

const expression = (operator: string, ...values: string[]): unknown => ({ matchExpressions: [{ key: "a", operator, values }] });

describe("label selectors in specs", () => {
  test.each([
    [undefined, { a: "b" }, false],
    [{}, undefined, true],
    [{ matchLabels: { a: "b" } }, { a: "b" }, true],
    [{ matchLabels: { a: "b" } }, { a: "c" }, false],
    [{ matchLabels: { toString: "b" } }, {}, false],
    [expression("In", "b"), { a: "b" }, true],
    [expression("In", "b"), {}, false],
    [expression("NotIn", "b"), {}, true],
    [expression("NotIn", "b"), { a: "b" }, false],
    [expression("Exists"), { a: "" }, true],
    [expression("DoesNotExist"), { a: "" }, false],
  ])("%j selects %j: %s", (selector, labels, selects) => {
    expect(labelsMatch(selector, labels)).toBe(selects);
  });

  test("none selects nothing and is valid; an empty one selects everything", () => {
    expect(isValidSelector(undefined)).toBe(true);
    expect(isEmptySelector(undefined)).toBe(false);
    expect(isEmptySelector({ matchLabels: {} })).toBe(true);
  });

  test("operators need their values", () => {
    expect(isValidSelector(expression("In"))).toBe(false);
    expect(isValidSelector(expression("Exists", "b"))).toBe(false);
    expect(isValidSelector(expression("Near", "b"))).toBe(false);
    expect(isValidSelector(expression("In", "bad value!"))).toBe(false);
    expect(isValidSelector(expression("In", "b"))).toBe(true);
  });
});
