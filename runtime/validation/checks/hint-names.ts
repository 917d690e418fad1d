import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid } from "../field-error.ts";
import { isFields, isList } from "../fields.ts";
import { dnsSubdomainProblems } from "../formats/dns-subdomain.ts";
import { labelValueProblems } from "../formats/label-value.ts";

/** Zones or nodes that an endpoint is for: by names in the format that `with` says, once each. */
export function checkHintNames(hints: unknown, path: string, errors: FieldError[], { with: format }: CheckScope): void {
  const seen = new Set<string>();
  for (const [index, hint] of (isList(hints) ? hints : []).entries()) {
    const name = isFields(hint) && typeof hint.name === "string" ? hint.name : "";
    const at = `${path}[${index}].name`;
    if (seen.has(name)) errors.push(duplicate(at, name));
    seen.add(name);
    const problems = format === "labelValue" ? labelValueProblems(name) : dnsSubdomainProblems(name);
    for (const problem of problems) errors.push(invalid(at, name, problem));
  }
}
