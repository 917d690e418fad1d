import type { CheckScope } from "../check-scope.ts";
import { dnsLabelFaults } from "../dns-name.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isList } from "../fields.ts";

/** The namespaces that a rule of a FlowSchema is for. */
export function checkFlowNamespaces(namespaces: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isList(namespaces)) return;
  if (namespaces.includes("*")) {
    if (namespaces.length > 1) errors.push(invalid(path, namespaces, "if '*' is present, must not specify other namespaces"));
    return;
  }
  for (const [index, namespace] of namespaces.map(String).entries()) {
    for (const fault of dnsLabelFaults(namespace))
      errors.push(invalid(`${path}[${index}]`, namespace, `each member of this list must be '*' or a DNS-1123 label; ${fault}`));
  }
}
