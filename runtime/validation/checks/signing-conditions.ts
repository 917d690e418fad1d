import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { isFields, itemsOf } from "../fields.ts";

/** Conditions that are there or not, and never false. */
const onlyTrue: ReadonlySet<unknown> = new Set(["Approved", "Denied", "Failed"]);

/** What became of a CertificateSigningRequest. What is stored already is not held against an update. */
export function checkSigningConditions(conditions: unknown, path: string, errors: FieldError[], { old }: CheckScope): void {
  const before = itemsOf(isFields(old?.status) ? old.status.conditions : undefined).map(({ type = "" }) => type);
  const twice = new Set(before).size < before.length;
  const both = before.includes("Approved") && before.includes("Denied");
  const seen = new Set<unknown>();
  for (const [index, { type = "", status = "" }] of itemsOf(conditions).entries()) {
    const at = `${path}[${index}]`;
    if (type === "" && !before.includes("")) errors.push(required(`${at}.type`));
    const allowed = onlyTrue.has(type) ? ["True"] : ["False", "True", "Unknown"];
    if (status === "") errors.push(required(`${at}.status`));
    else if (!allowed.includes(String(status))) errors.push(notSupported(`${at}.status`, status, allowed));
    const other = type === "Approved" ? "Denied" : type === "Denied" ? "Approved" : undefined;
    if (other !== undefined && seen.has(other) && !both) errors.push(invalid(path, type, "Approved and Denied conditions are mutually exclusive"));
    if (seen.has(type) && !twice) errors.push(duplicate(`${at}.type`, type));
    seen.add(type);
  }
}
