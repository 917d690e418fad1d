import {
  addQuantities,
  canonicalQuantity,
  compareQuantities,
  formatQuantity,
  parseQuantity,
  type Quantity,
  scaledQuantity,
} from "../../meta/quantity.ts";
import { duplicate, type FieldError, forbidden, invalid, required, tooMany } from "../field-error.ts";
import { type Fields, isFields, isList } from "../fields.ts";

const valuesLimit = 10;

/** What is wrong with how much of a capacity may be asked for at once (KEP-5075). */
export function requestPolicyErrors(policy: Fields, capacity: unknown, path: string): FieldError[] {
  const values = isList(policy.validValues) ? policy.validValues.map(read) : [];
  const range = isFields(policy.validRange) ? policy.validRange : undefined;
  if (values.length > 0 && range !== undefined)
    return [forbidden(path, 'exactly one policy can be specified, cannot specify "validValues" and "validRange" at the same time')];
  if (values.length === 0 && range === undefined) return [];
  const member = range === undefined ? "validValues" : "validRange";
  if (policy.default === undefined || policy.default === null) return [required(`${path}.default`, `required when ${member} is defined`)];
  const standard = read(policy.default);
  const most = read(capacity ?? "0");
  const at = `${path}.${member}`;
  return range === undefined ? valuesErrors(values, standard, most, at) : rangeErrors(range, standard, most, at);
}

function valuesErrors(values: readonly Quantity[], standard: Quantity, most: Quantity, path: string): FieldError[] {
  const errors: FieldError[] = [];
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    if (before !== undefined && compareQuantities(before, value) > 0)
      errors.push(invalid(`${path}[${index}]`, print(value), "values must be sorted in ascending order"));
  }
  if (values.length > valuesLimit) errors.push(tooMany(path, values.length, valuesLimit));
  else {
    for (const [index, value] of values.entries())
      if (compareQuantities(value, most) > 0)
        errors.push(invalid(`${path}[${index}]`, print(value), `option is larger than capacity value: ${print(most)}`));
    const seen = new Set<string>();
    for (const [index, value] of values.entries()) {
      const key = String(scaledQuantity(value, 0));
      if (seen.has(key)) errors.push(duplicate(`${path}[${index}]`, key));
      seen.add(key);
    }
  }
  if (values.length > valuesLimit || !values.some((value) => compareQuantities(value, standard) === 0))
    errors.push(invalid(path, print(standard), "default value is not valid according to the requestPolicy"));
  return errors;
}

function rangeErrors(range: Fields, standard: Quantity, most: Quantity, path: string): FieldError[] {
  if (range.min === undefined || range.min === null) return [required(`${path}.min`, "required when validRange is defined")];
  const min = read(range.min);
  const max = range.max === undefined || range.max === null ? undefined : read(range.max);
  const step = range.step === undefined || range.step === null ? undefined : read(range.step);
  const errors: FieldError[] = [];
  const more = (a: Quantity, b: Quantity): boolean => compareQuantities(a, b) > 0;
  if (more(min, most)) errors.push(invalid(`${path}.min`, print(min), `min is larger than capacity value: ${print(most)}`));
  if (more(min, standard)) errors.push(invalid(`${path}.min`, print(standard), `default is less than min: ${print(min)}`));
  if (max !== undefined) {
    if (more(min, max)) errors.push(invalid(`${path}.max`, print(min), `min is larger than max: ${print(max)}`));
    if (more(max, most)) errors.push(invalid(`${path}.max`, print(max), `max is larger than capacity value: ${print(most)}`));
    if (more(standard, max)) errors.push(invalid(`${path}.max`, print(standard), `default is more than max: ${print(max)}`));
  }
  if (step === undefined) return errors;
  const at = `${path}.step`;
  const one = addQuantities(min, step);
  if (more(one, most)) errors.push(invalid(at, print(step), `one step ${print(one)} is larger than capacity value: ${print(most)}`));
  for (const value of max === undefined ? [standard] : [standard, max]) {
    const size = scaledQuantity(step, 0);
    if (size !== 0n && (scaledQuantity(value, 0) - scaledQuantity(min, 0)) % size === 0n) continue;
    errors.push(invalid(at, print(value), `value is not a multiple of a given step (${print(step)}) from (${print(min)})`));
  }
  return errors;
}

function read(text: unknown): Quantity {
  return parseQuantity(String(text));
}

function print(quantity: Quantity): string {
  return canonicalQuantity(formatQuantity(quantity));
}
