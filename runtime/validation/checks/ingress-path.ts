import type { CheckScope } from "../check-scope.ts";
import { type FieldError, invalid, notSupported } from "../field-error.ts";
import { isFields } from "../fields.ts";

const types = ["Exact", "ImplementationSpecific", "Prefix"];
const forbiddenParts = ["//", "/./", "/../", "%2f", "%2F"];
const forbiddenEnds = ["/..", "/."];

/** The path of a rule and how it is compared. `path` is that of the two together. */
export function checkIngressPath(rule: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  if (!isFields(rule) || rule.pathType === undefined) return;
  const type = String(rule.pathType);
  const text = String(rule.path ?? "");
  if (!types.includes(type)) {
    errors.push(notSupported(`${path}.pathType`, type, types));
    return;
  }
  const isOwn = type === "ImplementationSpecific";
  if (!text.startsWith("/") && !(isOwn && text === "")) errors.push(invalid(`${path}.path`, text, "must be an absolute path"));
  if (isOwn) return;
  for (const part of forbiddenParts) if (text.includes(part)) errors.push(invalid(`${path}.path`, text, `must not contain '${part}'`));
  for (const end of forbiddenEnds) if (text.endsWith(end)) errors.push(invalid(`${path}.path`, text, `cannot end with '${end}'`));
}
