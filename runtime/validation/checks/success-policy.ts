import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, required, tooLong, tooMany } from "../field-error.ts";
import { type Fields, isFields, itemsOf } from "../fields.ts";
import { parseIndexIntervals } from "../functions/index-intervals.ts";

const longest = 64 << 10;

/** When an indexed Job has succeeded before all its indexes have: KEP-3998. `self` is the Job's spec. */
export function checkSuccessPolicy(policy: unknown, path: string, errors: FieldError[], { self }: CheckScope): void {
  const rules = itemsOf(isFields(policy) ? policy.rules : undefined);
  const completions = typeof self.completions === "number" ? self.completions : 0;
  if (rules.length === 0) errors.push(required(`${path}.rules`, "at least one rules must be specified when the successPolicy is specified"));
  if (rules.length > 20) errors.push(tooMany(`${path}.rules`, rules.length, 20));
  for (const [index, rule] of rules.entries()) checkRule(rule, completions, `${path}.rules[${index}]`, errors);
}

function checkRule({ succeededCount: count, succeededIndexes: indexes }: Fields, completions: number, path: string, errors: FieldError[]): void {
  if (count === undefined && indexes === undefined)
    errors.push(required(path, "at least one of succeededCount or succeededIndexes must be specified"));
  let total = 0;
  if (typeof indexes === "string") {
    if (indexes.length > longest) errors.push(tooLong(`${path}.succeededIndexes`, longest));
    const read = parseIndexIntervals(indexes, completions);
    if ("fault" in read) errors.push(invalid(`${path}.succeededIndexes`, indexes, `error parsing succeededIndexes: ${read.fault}`));
    else total = read.total;
  }
  if (typeof count !== "number") return;
  const at = `${path}.succeededCount`;
  if (count < 0) errors.push(invalid(at, count, "must be greater than or equal to 0"));
  if (count > completions) errors.push(invalid(at, count, `must be less than or equal to ${completions} (the number of specified completions)`));
  if (indexes !== undefined && count > total) {
    errors.push(invalid(at, count, `must be less than or equal to ${total} (the number of indexes in the specified succeededIndexes field)`));
  }
}
