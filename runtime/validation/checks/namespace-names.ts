import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";
import { dnsLabelProblems } from "../formats/dns-label.ts";

/** The namespaces of an affinity term; faults are reported at `namespace`, as Kubernetes does. */
export function checkNamespaceNames(names: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const at = path.replace(/namespaces$/, "namespace");
  for (const name of isList(names) ? names : []) for (const problem of dnsLabelProblems(String(name))) errors.push(invalid(at, name, problem));
}
