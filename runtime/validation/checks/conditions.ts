import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, notSupported, required, tooLong } from "../field-error.ts";
import { itemsOf, numberOf } from "../fields.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";
import { regexMessage } from "../regex-message.ts";

const statuses = ["False", "True", "Unknown"];
const reasonPattern = "[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?";
const reasonRule =
  "a condition reason must start with alphabetic character, optionally followed by a string of alphanumeric characters or '_,:', and must end with an alphanumeric character or '_'";
const reasonExamples = ["my_name", "MY_NAME", "MyName", "ReasonA,ReasonB", "ReasonA:ReasonB"] as const;
/** Bytes. */
const reasonLimit = 1024;
const messageLimit = 32 * 1024;

/** Conditions of a status (meta/v1 Condition): one of each type. */
export function checkConditions(conditions: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const seen = new Set<unknown>();
  for (const [index, condition] of itemsOf(conditions).entries()) {
    const at = `${path}[${index}]`;
    const { type = "", status = "", observedGeneration, lastTransitionTime, reason = "", message = "" } = condition;
    if (seen.has(type)) errors.push(duplicate(`${at}.type`, type));
    seen.add(type);
    for (const fault of qualifiedNameFaults(String(type))) errors.push(invalid(`${at}.type`, type, fault));
    if (!statuses.includes(String(status))) errors.push(notSupported(`${at}.status`, status, statuses));
    if (numberOf(observedGeneration) < 0)
      errors.push(invalid(`${at}.observedGeneration`, observedGeneration, "must be greater than or equal to zero"));
    if ((lastTransitionTime ?? "") === "") errors.push(required(`${at}.lastTransitionTime`));
    errors.push(...reasonErrors(String(reason), `${at}.reason`));
    if (Buffer.byteLength(String(message)) > messageLimit) errors.push(tooLong(`${at}.message`, messageLimit));
  }
}

function reasonErrors(reason: string, path: string): FieldError[] {
  if (reason === "") return [required(path)];
  const errors: FieldError[] = [];
  if (!new RegExp(`^${reasonPattern}$`).test(reason)) errors.push(invalid(path, reason, regexMessage(reasonRule, reasonPattern, ...reasonExamples)));
  if (Buffer.byteLength(reason) > reasonLimit) errors.push(tooLong(path, reasonLimit));
  return errors;
}
