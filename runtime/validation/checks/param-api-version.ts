import type { CheckScope } from "../check-scope.ts";
import { dns1035LabelFaults, dnsSubdomainFaults } from "../dns-name.ts";
import { type FieldError, invalid } from "../field-error.ts";

/** The apiVersion of a policy's paramKind. */
export function checkParamApiVersion(apiVersion: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const text = typeof apiVersion === "string" ? apiVersion : "";
  const parts = text.split("/");
  if (parts.length > 2) {
    errors.push(invalid(path, text, `unexpected GroupVersion string: ${text}`));
    return;
  }
  const group = parts.length === 2 ? (parts[0] as string) : "";
  const version = parts.at(-1) as string;
  const groupFaults = group === "" ? [] : dnsSubdomainFaults(group);
  if (groupFaults.length > 0) errors.push(invalid(path, group, groupFaults.join(",")));
  if (version === "") {
    errors.push(invalid(path, text, "version must be specified"));
    return;
  }
  const faults = dns1035LabelFaults(version);
  if (faults.length > 0) errors.push(invalid(path, version, faults.join(",")));
}
