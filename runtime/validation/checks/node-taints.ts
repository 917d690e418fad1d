import type { CheckScope } from "../check-scope.ts";
import { type FieldError, formatBadValue, invalid, notSupported, required } from "../field-error.ts";
import { itemsOf } from "../fields.ts";
import { labelValueFaults, qualifiedNameFaults } from "../qualified-name.ts";

const effects = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

/** The taints of a node: one for a key and effect. */
export function checkNodeTaints(taints: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const seen = new Set<string>();
  for (const [index, { key = "", value = "", effect = "", timeAdded = null }] of itemsOf(taints).entries()) {
    const at = `${path}[${index}]`;
    for (const fault of qualifiedNameFaults(String(key))) errors.push(invalid(`${at}.key`, key, fault));
    const faults = labelValueFaults(String(value));
    if (faults.length > 0) errors.push(invalid(`${at}.value`, value, faults.join(";")));
    if (effect === "") errors.push(required(`${at}.effect`));
    else if (!effects.includes(String(effect))) errors.push(notSupported(`${at}.effect`, effect, effects));
    const identity = JSON.stringify([key, effect]);
    if (seen.has(identity)) {
      const printed = formatBadValue({ Key: key, Value: value, Effect: effect, TimeAdded: timeAdded });
      errors.push({
        reason: "FieldValueDuplicate",
        field: at,
        message: `Duplicate value: ${printed}: taints must be unique by key and effect pair`,
      });
    }
    seen.add(identity);
  }
}
