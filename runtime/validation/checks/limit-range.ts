import { canonicalQuantity, compareQuantities, parseQuantity, scaledQuantity } from "../../meta/quantity.ts";
import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, forbidden, invalid, required } from "../field-error.ts";
import { type Fields, isFields, itemsOf } from "../fields.ts";
import { containerResourceNameFaults, isOvercommitAllowed, resourceNameFaults } from "../functions/resource-names.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

const types: ReadonlySet<string> = new Set(["Pod", "Container", "PersistentVolumeClaim"]);

type Amounts = Readonly<Record<string, string>>;

/** The limits of a limit range: one of a type, whose bounds and defaults are in order. */
export function checkLimitRange(limits: unknown, path: string, errors: FieldError[], _scope?: CheckScope): void {
  const seen = new Set<unknown>();
  for (const [index, limit] of itemsOf(limits).entries()) {
    const at = `${path}[${index}]`;
    checkType(String(limit.type ?? ""), `${at}.type`, errors);
    if (seen.has(limit.type)) errors.push(duplicate(`${at}.type`, limit.type));
    seen.add(limit.type);
    checkLimit(limit, at, errors);
  }
}

function checkType(type: string, path: string, errors: FieldError[]): void {
  const faults = qualifiedNameFaults(type);
  for (const fault of faults) errors.push(invalid(path, type, fault));
  if (faults.length === 0 && !type.includes("/") && !types.has(type))
    errors.push(invalid(path, type, "must be a standard limit type or fully qualified"));
}

function checkLimit(limit: Fields, path: string, errors: FieldError[]): void {
  const forContainers = limit.type === "Pod" || limit.type === "Container";
  const read = (member: string): Amounts => {
    const amounts = isFields(limit[member]) ? (limit[member] as Amounts) : {};
    for (const name in amounts)
      for (const fault of forContainers ? containerResourceNameFaults(name) : resourceNameFaults(name))
        errors.push(invalid(`${path}.${member}[${name}]`, name, fault));
    return amounts;
  };
  const max = read("max");
  const min = read("min");
  let standard: Amounts = {};
  let requested: Amounts = {};
  if (limit.type === "Pod") {
    for (const member of ["default", "defaultRequest"])
      if (isFields(limit[member]) && Object.keys(limit[member]).length > 0)
        errors.push(forbidden(`${path}.${member}`, "may not be specified when `type` is 'Pod'"));
  } else {
    standard = read("default");
    requested = read("defaultRequest");
  }
  if (limit.type === "PersistentVolumeClaim" && min["storage"] === undefined && max["storage"] === undefined)
    errors.push(required(`${path}.limits`, "either minimum or maximum storage value is required, but neither was provided"));
  const ratio = read("maxLimitRequestRatio");
  for (const name of new Set([max, min, standard, requested, ratio].flatMap(Object.keys))) {
    checkBounds({ min: min[name], max: max[name], standard: standard[name], requested: requested[name] }, name, path, errors);
    checkRatio(ratio[name], min[name], max[name], `${path}.maxLimitRequestRatio[${name}]`, errors);
  }
}

interface Bounds {
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly standard: string | undefined;
  readonly requested: string | undefined;
}

function checkBounds({ min, max, standard, requested }: Bounds, name: string, path: string, errors: FieldError[]): void {
  const ordered = (low: string | undefined, high: string | undefined, field: string, shown: string | undefined, words: readonly [string, string]) => {
    if (low === undefined || high === undefined || compare(low, high) <= 0) return;
    const [lowWord, highWord] = words;
    const detail = `${lowWord} value ${canonicalQuantity(low)} is greater than ${highWord} value ${canonicalQuantity(high)}`;
    errors.push(invalid(`${path}.${field}[${name}]`, canonicalQuantity(shown ?? ""), detail));
  };
  ordered(min, max, "min", min, ["min", "max"]);
  ordered(min, requested, "defaultRequest", requested, ["min", "default request"]);
  ordered(requested, max, "defaultRequest", requested, ["default request", "max"]);
  ordered(requested, standard, "defaultRequest", requested, ["default request", "default limit"]);
  ordered(min, standard, "default", min, ["min", "default"]);
  ordered(standard, max, "default", max, ["default", "max"]);
  if (standard === undefined || requested === undefined || isOvercommitAllowed(name) || compare(standard, requested) === 0) return;
  const detail = `default value ${canonicalQuantity(standard)} must equal to defaultRequest value ${canonicalQuantity(requested)} in ${name}`;
  errors.push(invalid(`${path}.defaultRequest[${name}]`, canonicalQuantity(requested), detail));
}

function checkRatio(ratio: string | undefined, min: string | undefined, max: string | undefined, path: string, errors: FieldError[]): void {
  if (ratio === undefined) return;
  const shown = canonicalQuantity(ratio);
  if (compare(ratio, "1") < 0) errors.push(invalid(path, shown, `ratio ${shown} is less than 1`));
  if (min === undefined || max === undefined) return;
  const most = thousandths(max) / thousandths(min);
  if (thousandths(ratio) / 1_000 > most) errors.push(invalid(path, shown, `ratio ${shown} is greater than max/min = ${most.toFixed(6)}`));
}

function compare(a: string, b: string): number {
  return compareQuantities(parseQuantity(a), parseQuantity(b));
}

function thousandths(quantity: string): number {
  return Number(scaledQuantity(parseQuantity(quantity), -3));
}
