import { stringifyExactly } from "../../meta/exact-json.ts";
import { duplicate, type FieldError } from "../field-error.ts";
import { isFields } from "../fields.ts";

/**
 * Items that say the same as one before them. `keys` are the members that identify an item, none for items that are
 * their own value; `place` is the member that the error names.
 */
export function checkUnique(list: readonly unknown[], path: string, errors: FieldError[], keys: readonly string[], place: string): void {
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const values = keys.length === 0 ? [item] : keys.map((key) => (isFields(item) ? item[key] : undefined));
    const identity = stringifyExactly(values);
    if (!seen.has(identity)) seen.add(identity);
    else
      errors.push(
        duplicate(
          `${path}[${index}]${place === "" ? "" : `.${place}`}`,
          values.length === 1 ? values[0] : Object.fromEntries(keys.map((key, at) => [key, values[at]])),
        ),
      );
  }
}
