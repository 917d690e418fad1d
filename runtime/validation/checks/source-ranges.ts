import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { cidrProblems } from "../formats/cidr.ts";

/** Networks whose clients a load balancer lets through, with space around them as ever. */
export function checkSourceRanges(list: unknown, path: string, errors: FieldError[], { before }: CheckScope): void {
  const known = (isList(before) ? before : []).map((value) => String(value).trim());
  for (const [index, value] of (isList(list) ? list : []).entries()) {
    const network = String(value).trim();
    if (known.includes(network)) continue;
    for (const problem of cidrProblems(network)) errors.push(invalid(`${path}[${index}]`, network, problem));
  }
}
