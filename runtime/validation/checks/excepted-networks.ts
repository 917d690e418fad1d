import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { cidrProblems } from "../formats/cidr.ts";
import { parseNetwork } from "../ip-bits.ts";

/** Parts of a block of addresses that a rule is not about: networks within it, and smaller. */
export function checkExceptedNetworks(list: unknown, path: string, errors: FieldError[], { self }: CheckScope): void {
  const block = typeof self.cidr === "string" && cidrProblems(self.cidr).length === 0 ? parseNetwork(self.cidr) : undefined;
  if (block === undefined) return;
  for (const [index, value] of (isList(list) ? list : []).entries()) {
    const text = String(value);
    const problems = cidrProblems(text);
    for (const problem of problems) errors.push(invalid(`${path}[${index}]`, text, problem));
    if (problems.length > 0) continue;
    const { width, length, bits } = parseNetwork(text);
    const rest = BigInt(block.width - block.length);
    const isWithin = width === block.width && length > block.length && bits >> rest === block.bits >> rest;
    if (!isWithin) errors.push(invalid(`${path}[${index}]`, text, "must be a strict subset of `cidr`"));
  }
}
