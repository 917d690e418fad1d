import type { CheckScope } from "../check-scope.ts";
import { dnsLabelFaults } from "../dns-name.ts";
import { type FieldError, invalid } from "../field-error.ts";
import { isFields, itemsOf } from "../fields.ts";

const rule = "must be the name of a request in the claim or the name of a request and a subrequest separated by '/'";

/** Names a request of the claim, or one of a request's alternatives as "request/alternative". */
export function checkRequestReference(name: unknown, path: string, errors: FieldError[], { self, parent }: CheckScope): void {
  const text = String(name ?? "");
  const parts = text.split("/");
  if (parts.length > 2) {
    errors.push(invalid(path, text, rule));
    return;
  }
  for (const part of parts) for (const fault of dnsLabelFaults(part)) errors.push(invalid(path, part, fault));
  // The rule stands in a part of the devices that a claim asks for, or in the claim itself.
  const devices = isFields(self.spec) ? self.spec.devices : parent;
  const request = itemsOf(isFields(devices) ? devices.requests : undefined).find((one) => one.name === parts[0]);
  const known = request !== undefined && (parts.length === 1 || itemsOf(request.firstAvailable).some((one) => one.name === parts[1]));
  if (!known) errors.push(invalid(path, text, rule));
}
