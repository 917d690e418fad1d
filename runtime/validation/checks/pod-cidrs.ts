import { isIPv6 } from "node:net";
import type { CheckScope } from "../check-scope.ts";
import { type FieldError, internal, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { cidrProblems } from "../formats/cidr.ts";

/** The networks of a node's pods: at most one of each family. */
export function checkPodCidrs(networks: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isList(networks)) return;
  const texts = networks.map(String);
  for (const [index, text] of texts.entries()) for (const problem of cidrProblems(text)) errors.push(invalid(`${path}[${index}]`, text, problem));
  if (texts.length < 2) return;
  const first = texts.find((text) => cidrProblems(text).some((problem) => problem.startsWith("must be a valid CIDR")));
  if (first !== undefined) {
    const why = `invalid CIDR[${texts.indexOf(first)}]: <nil> (invalid CIDR address: ${first})`;
    errors.push(internal(path, `invalid PodCIDRs. failed to check with dual stack with error:${why}`));
  }
  const isSix = (text: string): boolean => isIPv6(text.slice(0, text.indexOf("/")));
  const both = first === undefined && texts.some(isSix) && !texts.every(isSix);
  if (!both || texts.length > 2) errors.push(invalid(path, texts, "may specify no more than one CIDR for each IP family"));
}
